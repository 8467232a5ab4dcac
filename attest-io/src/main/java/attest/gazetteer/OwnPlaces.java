package attest.gazetteer;

import attest.model.Place;
import attest.place.GazetteerBuilder;
import attest.place.PlaceRow;
import attest.place.Remark;
import attest.table.Header;
import attest.table.TableFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a user's own table of places. Its {@code id} column makes the place's id ({@code
 * own:CP-7}); without one it is made from name, country and point, so that it survives a sorting of
 * the table.
 */
final class OwnPlaces {
  private static final List<String> OTHER_NAMES = List.of("othernames", "names", "aliases");
  private static final List<String> PROVINCE = List.of("admin1", "province", "governorate");
  private static final List<String> DISTRICT = List.of("admin2", "district");
  private static final List<String> LATITUDE = List.of("latitude", "lat");
  private static final List<String> LONGITUDE = List.of("longitude", "lon", "lng");

  private final Lists lists;
  private final Set<String> ids = new HashSet<>();
  private final GazetteerBuilder builder = new GazetteerBuilder();

  OwnPlaces(Lists lists) {
    this.lists = lists;
  }

  GazetteerBuilder read(TableFile file) throws IOException {
    Header header = new Header(file.firstRow());
    for (List<String> needed : List.of(List.of("name"), LATITUDE, LONGITUDE)) {
      if (header.first(needed).isEmpty()) {
        throw new IOException(
            "has no column \"" + needed.getFirst() + "\"; its first line must name the columns");
      }
    }
    file.read(true, lists.progress(), lists.refusals(), row -> place(header, row));
    return builder;
  }

  private void place(Header header, List<String> row) {
    String name = header.cell(row, "name");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("has no name");
    }
    String country = header.cell(row, "country");
    String code = country.isEmpty() ? "" : lists.known().country(country);
    String province = header.cell(row, PROVINCE);
    PlaceRow.Unit unit =
        new PlaceRow.Unit(
            code,
            code.isEmpty() ? province : lists.known().province(code, province),
            header.cell(row, DISTRICT));
    String latitude = header.cell(row, LATITUDE);
    String longitude = header.cell(row, LONGITUDE);
    long number = String.join("|", name, code, latitude, longitude).hashCode() & 0xFFFF_FFFFL;
    String id = header.cell(row, "id");
    Place.Point point = Cells.neededPoint(latitude, longitude);
    List<String> names = names(header, row, name);
    long told = Cells.people(header.cell(row, "population"));
    PlaceRow place =
        new PlaceRow(
            "own",
            number,
            names,
            OwnPlaceKinds.of(header.cell(row, "kind")),
            Optional.of(point),
            unit,
            told == 0 ? lists.known().people(names, point) : told);
    if (!ids.add(id.isEmpty() ? "#" + number : id)) {
      throw new IllegalArgumentException(
          id.isEmpty() ? "says the same place twice" : "id " + id + " is used twice");
    }
    builder.add(place, new Remark(id, header.cell(row, "note")));
  }

  private static List<String> names(Header header, List<String> row, String name) {
    Set<String> names = new LinkedHashSet<>(List.of(name));
    Arrays.stream(header.cell(row, OTHER_NAMES).split("[|;]", -1))
        .map(String::strip)
        .filter(other -> !other.isEmpty())
        .forEach(names::add);
    return List.copyOf(names);
  }
}
