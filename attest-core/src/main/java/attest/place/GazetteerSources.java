package attest.place;

import attest.model.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the tables that the shipped gazetteer is made of: GeoNames towns of 1,000 people and more
 * with their other names, its provinces and districts, and Who's On First places of the Middle
 * East. A place that both list stands once, under its GeoNames number. Lines that cannot be read
 * are refused by number.
 */
public final class GazetteerSources {
  private static final double SAME_PLACE_KM = 3;
  private static final double FAR_TOWN_KM = 25;

  private final Path folder;
  private final Map<Long, PlaceRow> geoNames = new HashMap<>();
  private final Map<String, List<PlaceRow>> byKey = new HashMap<>();
  private final Map<String, String> provinces = new HashMap<>();
  private final Map<String, String> districts = new HashMap<>();
  private final Map<String, Mean> unitMiddles = new HashMap<>();
  private final List<PlaceRow> others = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  private GazetteerSources(Path folder) {
    this.folder = folder;
  }

  /**
   * A builder filled from the sources, and the lines refused.
   *
   * @param refused {@code file:line: why}
   */
  public record Outcome(GazetteerBuilder builder, List<String> refused) {
    public Outcome {
      refused = List.copyOf(refused);
    }
  }

  /** Reads all tables of the folder; a missing table is an {@link IOException}. */
  public static Outcome read(Path folder) throws IOException {
    return new GazetteerSources(folder).outcome();
  }

  private Outcome outcome() throws IOException {
    refused.addAll(Lines.read(folder.resolve("admin1CodesASCII.txt"), 4, this::provinceName));
    refused.addAll(Lines.read(folder.resolve("admin2Codes.txt"), 4, this::districtName));
    refused.addAll(Lines.read(folder.resolve("geonames_cities15000.txt"), 19, this::city));
    refused.addAll(Lines.read(folder.resolve("geonames_cities1000.tsv"), 9, this::town));
    GazetteerBuilder builder = new GazetteerBuilder();
    Country.builtIn().values().forEach(country -> builder.add(country.row()));
    OwnPlaces.regions().forEach(builder::add);
    refused.addAll(Lines.read(folder.resolve("admin1CodesASCII.txt"), 4, this::province));
    refused.addAll(Lines.read(folder.resolve("admin2Codes.txt"), 4, this::district));
    ownTowns();
    geoNames.values().forEach(this::index);
    refused.addAll(Lines.read(folder.resolve("wof_places_me.tsv"), 13, this::whosOnFirst));
    geoNames.values().forEach(builder::add);
    others.forEach(builder::add);
    return new Outcome(builder, refused);
  }

  /** Adds our own towns to those of the lists, and the points of districts called after a town. */
  private void ownTowns() {
    SeatPoints towns = new SeatPoints();
    geoNames.values().stream()
        .sorted(Comparator.comparingLong(PlaceRow::population).reversed())
        .forEach(towns::note);
    for (PlaceRow own : OwnPlaces.towns()) {
      Optional<PlaceRow> known = towns.sameTown(own);
      known.ifPresent(row -> {
        Set<String> names = new LinkedHashSet<>(geoNames.getOrDefault(row.number(), row).names());
        names.addAll(own.names());
        geoNames.computeIfPresent(
            row.number(),
            (number, now) -> now.withNames(List.copyOf(names)).ofAtLeast(own.population()));
        towns.note(own.within(row.unit().province()));
      });
      if (known.isEmpty()) {
        PlaceRow placed = towns.withProvince(own);
        others.add(placed);
        towns.note(placed);
      }
    }
    geoNames.replaceAll((number, row) ->
        row.kind() == Place.Kind.DISTRICT && row.point().isEmpty()
            ? towns.seat(row).map(row::at).orElse(row)
            : row);
  }

  private void provinceName(String[] cells) {
    provinces.put(cells[0], cells[1]);
  }

  private void districtName(String[] cells) {
    districts.put(cells[0], cells[1]);
  }

  private void city(String[] cells) {
    List<String> names = new ArrayList<>(List.of(cells[1]));
    names.addAll(SpareNames.of(cells[1], List.of(cells[3].split(",", -1)), cells[8]));
    String province = cells[8] + "." + cells[10];
    String district = province + "." + cells[11];
    Place.Point point = point(cells[4], cells[5]);
    unitMiddles.computeIfAbsent(district, code -> new Mean()).add(point, cells[14]);
    PlaceRow.Unit unit =
        new PlaceRow.Unit(
            cells[8], provinces.getOrDefault(province, ""), districts.getOrDefault(district, ""));
    put(cells[0], names, kind(cells[7]), point, unit, cells[14]);
  }

  private void town(String[] cells) {
    if (cells[0].equals("geonames_id")) {
      return;
    }
    String province = cells[3] + "." + cells[5];
    Place.Point point = point(cells[7], cells[8]);
    unitMiddles.computeIfAbsent(province, code -> new Mean()).add(point, cells[6]);
    if (geoNames.containsKey(Long.valueOf(cells[0]))) {
      return;
    }
    List<String> names = new ArrayList<>(List.of(cells[1]));
    names.addAll(SpareNames.of(cells[1], List.of(cells[2]), cells[3]));
    PlaceRow.Unit unit = new PlaceRow.Unit(cells[3], provinces.getOrDefault(province, ""), "");
    put(cells[0], names, kind(cells[4]), point, unit, cells[6]);
  }

  private void put(
      String id,
      List<String> names,
      Place.Kind kind,
      Place.Point point,
      PlaceRow.Unit unit,
      String people) {
    long number = Long.parseLong(id);
    long population = people.isBlank() ? 0 : Long.parseLong(people);
    geoNames.put(
        number,
        new PlaceRow("geonames", number, names, kind, Optional.of(point), unit, population));
  }

  private static Place.Kind kind(String featureCode) {
    return featureCode.equals("PPLX") ? Place.Kind.PART : Place.Kind.TOWN;
  }

  private static Place.Point point(String latitude, String longitude) {
    return new Place.Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
  }

  private final Map<String, OwnPlaces.UnitNote> notes = OwnPlaces.unitNotes();
  private final Map<String, Place.Point> unitPoints = OwnPlaces.unitPoints();

  private void province(String[] cells) {
    OwnPlaces.UnitNote note =
        notes.getOrDefault(cells[0], new OwnPlaces.UnitNote(Optional.empty(), List.of()));
    Optional<Place.Point> point =
        note.point().or(() -> Optional.ofNullable(unitMiddles.get(cells[0])).map(Mean::point));
    Set<String> names = new LinkedHashSet<>();
    names.add(cells[1]);
    names.addAll(note.names());
    names.addAll(UnitNames.shortNames(cells[1]));
    unit(cells, List.copyOf(names), Place.Kind.PROVINCE, point, "");
  }

  private void district(String[] cells) {
    Optional<Place.Point> point =
        Optional.ofNullable(unitMiddles.get(cells[0]))
            .map(Mean::point)
            .or(() -> Optional.ofNullable(unitPoints.get(cells[0])));
    Set<String> names = new LinkedHashSet<>();
    names.add(cells[1]);
    names.addAll(UnitNames.shortNames(cells[1]));
    int dot = cells[0].indexOf('.', 3);
    String province = provinces.getOrDefault(cells[0].substring(0, dot), "");
    unit(cells, List.copyOf(names), Place.Kind.DISTRICT, point, province);
  }

  private void unit(
      String[] cells,
      List<String> names,
      Place.Kind kind,
      Optional<Place.Point> point,
      String province) {
    long number = Long.parseLong(cells[3]);
    PlaceRow.Unit within = new PlaceRow.Unit(cells[0].substring(0, 2), province, "");
    long people = Optional.ofNullable(unitMiddles.get(cells[0])).map(Mean::people).orElse(0L);
    geoNames.putIfAbsent(
        number, new PlaceRow("geonames", number, names, kind, point, within, people));
  }

  private void index(PlaceRow row) {
    row.names().stream()
        .map(name -> NameKey.of(name).skeleton())
        .distinct()
        .forEach(key ->
            byKey.computeIfAbsent(row.unit().country() + key, k -> new ArrayList<>()).add(row));
  }

  private void whosOnFirst(String[] cells) {
    if (cells[0].equals("wof_id")) {
      return;
    }
    Optional<Place.Kind> kind = whosOnFirstKind(cells[2]);
    boolean superseded = cells[11].equals("1") || cells[10].equals("0");
    if (kind.isEmpty() || superseded) {
      return;
    }
    Place.Point point = point(cells[4], cells[5]);
    List<String> spare = SpareNames.of(cells[3], Lines.parts(cells[12]), cells[1]);
    Optional<PlaceRow> known = known(cells, kind.get(), point);
    if (known.isPresent()) {
      addNames(known.get(), cells[3], spare);
      geoNames.computeIfPresent(
          known.get().number(), (id, row) -> row.point().isPresent() ? row : row.at(point));
      return;
    }
    boolean tiny = cells[1].equals("TR") && UnitNames.isFieldName(cells[3]);
    boolean unit = kind.get() == Place.Kind.PROVINCE || kind.get() == Place.Kind.DISTRICT;
    if (tiny || (unit && cells[3].isBlank())) {
      return;
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(cells[3]);
    names.addAll(spare);
    if (unit) {
      names.addAll(UnitNames.shortNames(cells[3]));
    }
    long population = cells[8].isBlank() ? 0 : (long) Double.parseDouble(cells[8]);
    others.add(
        new PlaceRow(
            "wof",
            Long.parseLong(cells[0]),
            List.copyOf(names),
            kind.get(),
            Optional.of(point),
            new PlaceRow.Unit(
                cells[1],
                kind.get() == Place.Kind.PROVINCE ? "" : provinceSpelling(cells[1], cells[6]),
                kind.get() == Place.Kind.TOWN || kind.get() == Place.Kind.PART ? cells[7] : ""),
            population));
  }

  private static Optional<Place.Kind> whosOnFirstKind(String placetype) {
    return switch (placetype) {
      case "region" -> Optional.of(Place.Kind.PROVINCE);
      case "county", "localadmin" -> Optional.of(Place.Kind.DISTRICT);
      case "locality" -> Optional.of(Place.Kind.TOWN);
      case "neighbourhood" -> Optional.of(Place.Kind.PART);
      case "campus" -> Optional.of(Place.Kind.FEATURE);
      default -> Optional.empty();
    };
  }

  /** The GeoNames row of the same place: by number, else by name and closeness. */
  private Optional<PlaceRow> known(String[] cells, Place.Kind kind, Place.Point point) {
    if (!cells[9].isBlank()) {
      long number = (long) Double.parseDouble(cells[9]);
      if (geoNames.containsKey(number)) {
        return Optional.ofNullable(geoNames.get(number));
      }
    }
    String key = cells[1] + NameKey.of(cells[3]).skeleton();
    boolean town = kind == Place.Kind.TOWN || kind == Place.Kind.PART;
    return byKey.getOrDefault(key, List.of()).stream()
        .filter(row -> (row.kind() == Place.Kind.TOWN || row.kind() == Place.Kind.PART) == town)
        .filter(row -> town || row.kind() == kind)
        .filter(
            row -> row.point().map(at -> at.kilometresTo(point) < reach(row, town)).orElse(!town))
        .findFirst();
  }

  private static double reach(PlaceRow row, boolean town) {
    if (!town) {
      return 300;
    }
    return row.population() > 50_000 ? FAR_TOWN_KM / 2 : SAME_PLACE_KM;
  }

  private void addNames(PlaceRow row, String name, List<String> spare) {
    List<String> further = new ArrayList<>();
    further.add(name);
    further.addAll(spare);
    List<String> worthy = SpareNames.of(row.names().getFirst(), further, row.unit().country());
    geoNames.computeIfPresent(
        row.number(),
        (number, now) -> {
          Set<String> all = new LinkedHashSet<>(now.names());
          all.addAll(worthy);
          return now.withNames(List.copyOf(all));
        });
  }

  /** GeoNames' spelling of a province that Who's On First spells otherwise. */
  private String provinceSpelling(String country, String name) {
    if (name.isBlank()) {
      return "";
    }
    NameKey key = NameKey.of(name);
    return byKey.getOrDefault(country + key.skeleton(), List.of()).stream()
        .filter(row -> row.kind() == Place.Kind.PROVINCE)
        .map(row -> row.names().getFirst())
        .findFirst()
        .orElse(name);
  }

  /** Mean point and sum of people of a unit's towns; the sources give neither for units. */
  private static final class Mean {
    private double latitude;
    private double longitude;
    private int count;
    private long people;

    long people() {
      return people;
    }

    void add(Place.Point point, String population) {
      people += population.isBlank() ? 0 : Long.parseLong(population);
      latitude += point.latitude();
      longitude += point.longitude();
      count++;
    }

    Place.Point point() {
      return new Place.Point(latitude / count, longitude / count);
    }
  }
}
