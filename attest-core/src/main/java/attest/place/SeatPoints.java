package attest.place;

import attest.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Towns by country and name, on the way into a gazetteer: which row of a list is a town that
 * another list has, which province a new one lies in, and the points of districts that are called
 * after their town.
 */
final class SeatPoints {
  private static final double SAME_TOWN_KM = 40;
  private static final double PROVINCE_KM = 200;
  private static final Set<String> UNIT_WORDS =
      Set.of(
          "county", "sub-prefecture", "locality", "local government area", "territory", "cercle");

  /** Counties there are seldom called after a town in them. */
  private static final Set<String> NOT_BY_SEAT = Set.of("US");

  private final Map<String, List<PlaceRow>> byName = new HashMap<>();
  private final Map<String, List<PlaceRow>> byCountry = new HashMap<>();

  /** Notes a town or part of one; other rows are left out. */
  void note(PlaceRow row) {
    boolean town = row.kind() == Place.Kind.TOWN || row.kind() == Place.Kind.PART;
    if (!town || row.point().isEmpty()) {
      return;
    }
    byCountry.computeIfAbsent(row.unit().country(), country -> new ArrayList<>()).add(row);
    row.names().stream()
        .map(name -> key(row, name))
        .distinct()
        .forEach(key -> byName.computeIfAbsent(key, k -> new ArrayList<>()).add(row));
  }

  private static String key(PlaceRow row, String name) {
    return row.unit().country() + NameKey.bare(NameKey.fold(name));
  }

  /** The town of the same name right there. */
  Optional<PlaceRow> sameTown(PlaceRow row) {
    Place.Point point = row.point().orElseThrow();
    return row.names().stream()
        .flatMap(name -> byName.getOrDefault(key(row, name), List.of()).stream())
        .filter(town -> distance(town, point) < SAME_TOWN_KM)
        .min(Comparator.comparingDouble(town -> distance(town, point)));
  }

  /** The row with the province of the nearest town that has one. */
  PlaceRow withProvince(PlaceRow row) {
    Place.Point point = row.point().orElseThrow();
    return byCountry.getOrDefault(row.unit().country(), List.of()).stream()
        .filter(town -> !town.unit().province().isEmpty())
        .min(Comparator.comparingDouble(town -> distance(town, point)))
        .filter(town -> distance(town, point) < PROVINCE_KM)
        .map(town -> row.within(town.unit().province()))
        .orElse(row);
  }

  /** The point of the town that a district without a point is called after. */
  Optional<Place.Point> seat(PlaceRow district) {
    if (NOT_BY_SEAT.contains(district.unit().country())) {
      return Optional.empty();
    }
    return district.names().stream()
        .map(SeatPoints::withoutUnitWord)
        .flatMap(name -> byName.getOrDefault(key(district, name), List.of()).stream())
        .filter(town -> mayLieIn(town, district))
        .findFirst()
        .flatMap(PlaceRow::point);
  }

  private static boolean mayLieIn(PlaceRow town, PlaceRow district) {
    return town.unit().province().isEmpty()
        || town.unit().province().equals(district.unit().province());
  }

  private static String withoutUnitWord(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return UNIT_WORDS.stream()
        .filter(word -> small.endsWith(" " + word))
        .findFirst()
        .map(word -> name.substring(0, name.length() - word.length() - 1))
        .orElse(name);
  }

  private static double distance(PlaceRow town, Place.Point point) {
    return town.point().orElseThrow().kilometresTo(point);
  }
}
