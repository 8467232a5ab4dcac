package attest.gazetteer;

import attest.model.Place;
import attest.place.GazetteerBuilder;
import attest.place.PlaceRow;
import attest.place.SpareNames;
import attest.place.UnitNames;
import attest.table.Header;
import attest.table.Refusals;
import attest.table.TableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads tables of Who's On First: its "meta" tables, which name a place's region by number, and
 * tables that name it in words. Places that no longer are, or that another row replaces, are left.
 */
final class WhosOnFirst {
  private static final List<String> ID = List.of("wofid", "id");
  private static final List<String> LATITUDE =
      List.of("lat", "latitude", "lbllatitude", "geomlatitude");
  private static final List<String> LONGITUDE =
      List.of("lon", "lng", "longitude", "lbllongitude", "geomlongitude");
  private static final List<String> COUNTRY = List.of("isocountry", "wofcountry", "iso", "country");

  private final Lists lists;
  private final Map<String, String> unitNames = new HashMap<>();
  private final GazetteerBuilder builder = new GazetteerBuilder();

  WhosOnFirst(Lists lists) {
    this.lists = lists;
  }

  GazetteerBuilder read(TableFile file) throws IOException {
    Header header = new Header(file.firstRow());
    Refusals ofFirstRun = new Refusals(message -> {});
    file.read(true, lists.progress(), ofFirstRun, row -> unit(header, row));
    file.read(true, lists.progress(), lists.refusals(), row -> place(header, row));
    return builder;
  }

  private void unit(Header header, List<String> row) {
    String type = header.cell(row, "placetype");
    if (type.equals("region") || type.equals("county")) {
      unitNames.put(header.cell(row, ID), header.cell(row, "name"));
    }
  }

  private void place(Header header, List<String> row) {
    long number = Cells.number("id", header.cell(row, ID));
    Place.Point point = Cells.neededPoint(header.cell(row, LATITUDE), header.cell(row, LONGITUDE));
    Optional<Place.Kind> kind = kind(header.cell(row, "placetype"));
    if (kind.isEmpty() || hasCeased(header, row)) {
      return;
    }
    String name = header.cell(row, "name");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("has no name");
    }
    String country = Cells.country(header.cell(row, COUNTRY));
    List<String> names = names(header, row, country, kind.get());
    long told = Cells.people(header.cell(row, List.of("population", "wofpopulation")));
    boolean settled = kind.get() == Place.Kind.TOWN || kind.get() == Place.Kind.PART;
    long people = told == 0 && settled ? lists.known().people(names, point) : told;
    builder.add(
        new PlaceRow(
            "wof",
            number,
            names,
            kind.get(),
            Optional.of(point),
            unitOf(header, row, country, kind.get()),
            people));
  }

  private static boolean hasCeased(Header header, List<String> row) {
    String replaced = header.cell(row, List.of("superseded", "issuperseded", "supersededby"));
    return header.cell(row, "iscurrent").equals("0")
        || !(replaced.isEmpty() || replaced.equals("0") || replaced.equals("[]"))
        || isDay(header.cell(row, "deprecated"))
        || isDay(header.cell(row, "cessation"));
  }

  /** Unknown days stand as {@code uuuu} or {@code ..}. */
  private static boolean isDay(String cell) {
    return !cell.isEmpty() && Character.isDigit(cell.charAt(0));
  }

  private static Optional<Place.Kind> kind(String placetype) {
    return switch (placetype) {
      case "region", "macroregion" -> Optional.of(Place.Kind.PROVINCE);
      case "county", "localadmin", "macrocounty" -> Optional.of(Place.Kind.DISTRICT);
      case "locality" -> Optional.of(Place.Kind.TOWN);
      case "neighbourhood", "borough", "macrohood", "microhood" -> Optional.of(Place.Kind.PART);
      case "campus" -> Optional.of(Place.Kind.FEATURE);
      default -> Optional.empty();
    };
  }

  private static List<String> names(
      Header header, List<String> row, String country, Place.Kind kind) {
    String name = header.cell(row, "name");
    List<String> others = new ArrayList<>(List.of(header.cell(row, "names").split("\\|", -1)));
    others.add(header.cell(row, "fullname"));
    Set<String> names = new LinkedHashSet<>(List.of(name));
    names.addAll(SpareNames.of(name, others, country));
    if (kind == Place.Kind.PROVINCE || kind == Place.Kind.DISTRICT) {
      names.addAll(UnitNames.shortNames(name));
    }
    return List.copyOf(names);
  }

  private PlaceRow.Unit unitOf(Header header, List<String> row, String country, Place.Kind kind) {
    if (kind == Place.Kind.PROVINCE) {
      return new PlaceRow.Unit(country, "", "");
    }
    String region = header.cell(row, "region");
    String county = header.cell(row, "county");
    String province =
        region.isEmpty() ? unitNames.getOrDefault(header.cell(row, "regionid"), "") : region;
    String district =
        county.isEmpty() ? unitNames.getOrDefault(header.cell(row, "countyid"), "") : county;
    return new PlaceRow.Unit(
        country,
        lists.known().province(country, province),
        kind == Place.Kind.DISTRICT ? "" : district);
  }
}
