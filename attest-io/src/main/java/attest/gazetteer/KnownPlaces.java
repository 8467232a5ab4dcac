package attest.gazetteer;

import attest.model.Place;
import attest.place.Gazetteer;
import attest.place.UnitNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the shipped gazetteer knows of the places of a list: a list that spells a province another
 * way gets the shipped spelling, so that places of both lie in one province, and a town that the
 * list tells no people of keeps those it had.
 */
final class KnownPlaces {
  private static final double ALIKE = 0.85;
  private static final double SAME_PLACE_KM = 5;

  private final Gazetteer gazetteer;
  private final Map<List<String>, Optional<Place>> found = new HashMap<>();

  KnownPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The shipped name of a province, else the given one without the word for the unit. */
  String province(String country, String name) {
    if (name.isEmpty()) {
      return "";
    }
    return find(country, Place.Kind.PROVINCE, name)
        .map(Place::name)
        .orElseGet(() -> UnitNames.shortNames(name).stream().findFirst().orElse(name));
  }

  /** The shipped unit of that name. */
  Optional<Place> find(String country, Place.Kind kind, String name) {
    return found.computeIfAbsent(
        List.of(country, kind.name(), name), key -> look(country, kind, name));
  }

  private Optional<Place> look(String country, Place.Kind kind, String name) {
    List<String> bare = UnitNames.shortNames(name); // "Governorate" would make all names alike
    Stream<Gazetteer.Match> like =
        (bare.isEmpty() ? List.of(name) : bare)
            .stream().flatMap(each -> gazetteer.findLike(each, ALIKE).stream());
    return Stream.concat(gazetteer.find(name).stream(), like)
        .filter(match -> match.place().kind() == kind)
        .map(Gazetteer.Match::place)
        .filter(place -> place.admin().country().equals(Optional.of(country)))
        .findFirst();
  }

  /** People of the town of that name there; 0 where none is known. */
  long people(List<String> names, Place.Point point) {
    return names.stream()
        .flatMap(name -> gazetteer.find(name).stream())
        .map(Gazetteer.Match::place)
        .filter(place -> place.kind() == Place.Kind.TOWN || place.kind() == Place.Kind.PART)
        .filter(place -> place.point().filter(at -> isNear(at, point)).isPresent())
        .mapToLong(Place::population)
        .max()
        .orElse(0);
  }

  private static boolean isNear(Place.Point one, Place.Point other) {
    return Math.abs(one.latitude() - other.latitude()) < 1
        && one.kilometresTo(other) < SAME_PLACE_KM;
  }

  /** Two-letter code of the country that a cell names by code or by name. */
  String country(String cell) {
    if (cell.length() == 2) {
      return Cells.country(cell);
    }
    return gazetteer.find(cell).stream()
        .filter(match -> match.place().kind() == Place.Kind.COUNTRY)
        .flatMap(match -> match.place().admin().country().stream())
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "country \"" + cell + "\" is not known; write its two-letter code, such as SY"));
  }
}
