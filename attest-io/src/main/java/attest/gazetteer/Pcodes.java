package attest.gazetteer;

import attest.model.Place;
import attest.place.GazetteerBuilder;
import attest.place.PlaceRow;
import attest.place.Remark;
import attest.place.SpareNames;
import attest.place.UnitNames;
import attest.table.Header;
import attest.table.TableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads tables with p-codes: populated places with the units that they lie in, and COD-AB tables of
 * the units alone. A place's p-code is its id, {@code ocha:C4872}; a unit is taken once, at its own
 * point or the middle of its places, with the people that the shipped gazetteer has for it.
 */
final class Pcodes {
  private static final int DEEPEST = 4;
  private static final List<String> CODE =
      List.of("pppcode", "featurepcode", "placepcode", "pcode", "popplacepcode");
  private static final List<String> NAME =
      List.of("ppnameen", "featurenameen", "featurerefnameen", "featurename", "nameen", "name");
  private static final List<String> OTHER_NAMES =
      List.of(
          "ppnamear",
          "pprefnam",
          "ppalt1en",
          "ppalt2en",
          "ppalt1ar",
          "ppalt2ar",
          "featurenamear",
          "featurerefname",
          "featurealt1nameen",
          "featurealt2nameen",
          "namear",
          "altname");
  private static final List<String> LATITUDE = List.of("cy", "latitude", "lat", "y", "pointy");
  private static final List<String> LONGITUDE =
      List.of("cx", "longitude", "lon", "long", "x", "pointx");

  private final Lists lists;
  private final Map<String, PcodeUnit> units = new LinkedHashMap<>();
  private final GazetteerBuilder builder = new GazetteerBuilder();

  Pcodes(Lists lists) {
    this.lists = lists;
  }

  GazetteerBuilder read(TableFile file) throws IOException {
    Header header = new Header(file.firstRow());
    file.read(true, lists.progress(), lists.refusals(), row -> row(header, row));
    units.forEach(this::add);
    return builder;
  }

  private void row(Header header, List<String> row) {
    String name = header.cell(row, NAME);
    String code = header.cell(row, CODE);
    int depth = depth(header, row);
    if (depth == 0 && (code.isEmpty() || name.isEmpty())) {
      throw new IllegalArgumentException("has no name with a p-code");
    }
    if (code.isEmpty() != name.isEmpty()) {
      throw new IllegalArgumentException(
          code.isEmpty() ? "\"" + name + "\" has no p-code" : code + " has no name");
    }
    Optional<Place.Point> point =
        Cells.point(header.cell(row, LATITUDE), header.cell(row, LONGITUDE));
    String country = country(header, row, code);
    for (int level = 1; level <= depth; level++) {
      String unit = unitCode(header, row, level);
      if (!unit.equals(code)) {
        note(header, row, country, level);
        boolean own = code.isEmpty() && level == depth;
        point.ifPresent(at -> units.computeIfPresent(unit, (c, known) -> known.with(at, own)));
      }
    }
    if (!code.isEmpty()) {
      List<String> names = names(name, others(header, row), country);
      long people = point.map(at -> lists.known().people(names, at)).orElse(0L);
      add(code, names, Place.Kind.TOWN, point, unitOf(header, row, country, DEEPEST), people);
    }
  }

  private static List<String> others(Header header, List<String> row) {
    List<String> others = new ArrayList<>();
    OTHER_NAMES.forEach(column -> others.add(header.cell(row, column)));
    others.removeIf(other -> other.contains("?")); // letters were lost on the way
    return others;
  }

  private static List<String> names(String name, List<String> others, String country) {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(SpareNames.of(name, others, country));
    return names;
  }

  private static List<String> nameColumns(int level) {
    return List.of(
        "adm" + level + "en",
        "adm" + level + "nameen",
        "admin" + level + "nameen",
        "adm" + level + "name",
        "admin" + level + "name",
        "adm" + level + "fr",
        "adm" + level + "es",
        "adm" + level + "pt");
  }

  private static String unitCode(Header header, List<String> row, int level) {
    return header.cell(row, List.of("adm" + level + "pcode", "admin" + level + "pcode"));
  }

  /** How many levels of units the row names with their p-codes, from the first on. */
  private static int depth(Header header, List<String> row) {
    int depth = 0;
    while (depth < DEEPEST
        && !unitCode(header, row, depth + 1).isEmpty()
        && !header.cell(row, nameColumns(depth + 1)).isEmpty()) {
      depth++;
    }
    return depth;
  }

  private static String country(Header header, List<String> row, String code) {
    String told = unitCode(header, row, 0);
    String unit = unitCode(header, row, 1);
    String from = told.length() == 2 ? told : unit.length() > 2 ? unit : code;
    if (from.length() < 2) {
      throw new IllegalArgumentException("has no p-code that begins with a country");
    }
    return Cells.country(from.substring(0, 2));
  }

  private void note(Header header, List<String> row, String country, int level) {
    String code = unitCode(header, row, level);
    if (!units.containsKey(code)) {
      units.put(
          code,
          new PcodeUnit(
              header.cell(row, nameColumns(level)),
              level == 1 ? Place.Kind.PROVINCE : Place.Kind.DISTRICT,
              unitOf(header, row, country, level - 1),
              Optional.empty(),
              0));
    }
  }

  private void add(String code, PcodeUnit unit) {
    Optional<Place> known = lists.known().find(unit.within().country(), unit.kind(), unit.name());
    Set<String> names = new LinkedHashSet<>();
    known
        .filter(place -> unit.kind() == Place.Kind.PROVINCE)
        .ifPresent(place -> names.add(place.name()));
    names.add(unit.name());
    names.addAll(UnitNames.shortNames(unit.name()));
    add(
        code,
        List.copyOf(names),
        unit.kind(),
        unit.point().or(() -> known.flatMap(Place::point)),
        unit.within(),
        known.map(Place::population).orElse(0L));
  }

  private PlaceRow.Unit unitOf(Header header, List<String> row, String country, int level) {
    String province =
        level < 1 ? "" : lists.known().province(country, header.cell(row, nameColumns(1)));
    return new PlaceRow.Unit(country, province, level < 2 ? "" : header.cell(row, nameColumns(2)));
  }

  private void add(
      String code,
      List<String> names,
      Place.Kind kind,
      Optional<Place.Point> point,
      PlaceRow.Unit unit,
      long people) {
    long number = code.hashCode() & 0xFFFF_FFFFL;
    builder.add(
        new PlaceRow("ocha", number, names, kind, point, unit, people), new Remark(code, ""));
  }
}
