package attest.gazetteer;

import attest.model.Place;
import attest.place.GazetteerBuilder;
import attest.place.PlaceRow;
import attest.place.SpareNames;
import attest.place.UnitNames;
import attest.table.Refusals;
import attest.table.TableFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a GeoNames dump: once for the names of its provinces and districts, which its rows name by
 * code alone, and once for the places. Then other names may be added from a file of their own.
 */
final class GeoNamesDump {
  private static final int COLUMNS = 19;
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int OTHER_NAMES = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int FEATURE_CLASS = 6;
  private static final int FEATURE_CODE = 7;
  private static final int COUNTRY = 8;
  private static final int ADMIN_1 = 10;
  private static final int ADMIN_2 = 11;
  private static final int POPULATION = 14;

  private final Lists lists;
  private final GeoNamesFeatures features = new GeoNamesFeatures();
  private final Map<String, String> unitNames = new HashMap<>();
  private final Map<String, PlaceRow.Unit> units = new HashMap<>();
  private final GazetteerBuilder builder = new GazetteerBuilder();
  private final GeoNamesNumbers numbers = new GeoNamesNumbers();

  GeoNamesDump(Lists lists) {
    this.lists = lists;
  }

  GazetteerBuilder builder() {
    return builder;
  }

  GeoNamesNumbers numbers() {
    return numbers;
  }

  /** Reads a dump into the builder. */
  GeoNamesDump read(TableFile file) throws IOException {
    Refusals ofFirstRun = new Refusals(message -> {}); // the second one refuses them again
    file.read(false, lists.progress(), ofFirstRun, this::unit);
    file.read(false, lists.progress(), lists.refusals(), this::place);
    return this;
  }

  private void unit(List<String> cells) {
    if (cells.size() != COLUMNS || !cells.get(FEATURE_CLASS).equals("A")) {
      return;
    }
    String country = cells.get(COUNTRY);
    String province = country + "." + cells.get(ADMIN_1);
    switch (cells.get(FEATURE_CODE)) {
      case "ADM1" -> unitNames.put(province, lists.known().province(country, cells.get(NAME)));
      case "ADM2" -> unitNames.put(province + "." + cells.get(ADMIN_2), cells.get(NAME));
      default -> {}
    }
  }

  private void place(List<String> cells) {
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException(
          "has " + cells.size() + " columns, not the 19 of a GeoNames dump; load the file anew");
    }
    long number = Cells.number("geonameid", cells.get(ID));
    Place.Point point = Cells.neededPoint(cells.get(LATITUDE), cells.get(LONGITUDE));
    long people = Cells.people(cells.get(POPULATION));
    if (cells.get(NAME).isBlank()) {
      throw new IllegalArgumentException("has no name");
    }
    Optional<Place.Kind> kind = features.kind(cells.get(FEATURE_CLASS), cells.get(FEATURE_CODE));
    if (kind.isEmpty()) {
      return;
    }
    String country = cells.get(COUNTRY);
    builder.add(
        new PlaceRow(
            "geonames",
            number,
            names(cells, kind.get()),
            kind.get(),
            Optional.of(point),
            unitOf(cells, kind.get()),
            people));
    numbers.add(number, country);
  }

  private List<String> names(List<String> cells, Place.Kind kind) {
    String name = cells.get(NAME);
    String country = cells.get(COUNTRY);
    List<String> others = List.of(cells.get(OTHER_NAMES).split(",", -1));
    List<String> spare = SpareNames.of(name, others, country);
    numbers.note(builder.size(), name, spare, country);
    Set<String> names = new LinkedHashSet<>(List.of(name));
    names.addAll(spare);
    if (kind == Place.Kind.PROVINCE || kind == Place.Kind.DISTRICT) {
      names.addAll(UnitNames.shortNames(name));
    }
    return List.copyOf(names);
  }

  private PlaceRow.Unit unitOf(List<String> cells, Place.Kind kind) {
    String country = cells.get(COUNTRY);
    String province = country + "." + cells.get(ADMIN_1);
    String district = province + "." + cells.get(ADMIN_2);
    return switch (kind) {
      case PROVINCE, CONTINENT_OR_REGION, COUNTRY ->
          units.computeIfAbsent(country, code -> unit(country, "", ""));
      case DISTRICT -> units.computeIfAbsent(province, code -> unit(country, nameOf(province), ""));
      case TOWN, PART, FEATURE ->
          units.computeIfAbsent(
              district + ".", code -> unit(country, nameOf(province), nameOf(district)));
    };
  }

  private String nameOf(String code) {
    return unitNames.getOrDefault(code, "");
  }

  private static PlaceRow.Unit unit(String country, String province, String district) {
    return new PlaceRow.Unit(country.length() == 2 ? country : "", province, district);
  }
}
