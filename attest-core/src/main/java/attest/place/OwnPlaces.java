package attest.place;

import attest.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places and unit names of our own lists, shipped as resources of this package. */
final class OwnPlaces {
  private OwnPlaces() {}

  /** Regions, waters, mountains, camps and bases. */
  static List<PlaceRow> regions() {
    List<PlaceRow> rows = new ArrayList<>();
    Lines.resource("regions.tsv", 8, cells -> rows.add(region(cells)));
    return rows;
  }

  /** Towns, villages and quarters. */
  static List<PlaceRow> towns() {
    List<PlaceRow> rows = new ArrayList<>();
    Lines.resource("towns.tsv", 8, cells -> rows.add(region(cells)));
    return rows;
  }

  private static PlaceRow region(String[] cells) {
    List<String> names = new ArrayList<>();
    names.add(cells[2]);
    names.addAll(Lines.parts(cells[3]));
    return new PlaceRow(
        "attest",
        Long.parseLong(cells[0]),
        names,
        Place.Kind.valueOf(cells[1]),
        Optional.of(new Place.Point(Double.parseDouble(cells[5]), Double.parseDouble(cells[6]))),
        new PlaceRow.Unit(cells[4], "", ""),
        Long.parseLong(cells[7]));
  }

  /** What our list adds to a first-order unit of GeoNames. */
  record UnitNote(Optional<Place.Point> point, List<String> names) {}

  /** Notes by GeoNames code: {@code SY.07}. */
  static Map<String, UnitNote> unitNotes() {
    Map<String, UnitNote> notes = new HashMap<>();
    Lines.resource("units.tsv", 4, cells -> notes.put(cells[0], note(cells)));
    return notes;
  }

  /** Middle points of second-order units by GeoNames code: {@code US.GA.001}. */
  static Map<String, Place.Point> unitPoints() {
    Map<String, Place.Point> points = new HashMap<>();
    Lines.resource(
        "unit-points.tsv",
        3,
        cells ->
            points.put(
                cells[0],
                new Place.Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));
    return points;
  }

  private static UnitNote note(String[] cells) {
    Optional<Place.Point> point =
        cells[1].isBlank()
            ? Optional.empty()
            : Optional.of(
                new Place.Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
    return new UnitNote(point, Lines.parts(cells[3]));
  }
}
