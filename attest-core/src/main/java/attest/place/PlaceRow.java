package attest.place;

import attest.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * One place as a source tells it, on its way into a gazetteer.
 *
 * @param source who keeps the number: {@code geonames}, {@code wof}, {@code attest}
 * @param number its number there, 0 to 2^32 - 1
 * @param names the usual name first, then other spellings
 * @param kind what sort of place
 * @param point where it lies, if known
 * @param unit the units that it lies in
 * @param population people, 0 = not known
 */
public record PlaceRow(
    String source,
    long number,
    List<String> names,
    Place.Kind kind,
    Optional<Place.Point> point,
    Unit unit,
    long population) {
  /**
   * The units of a place by name; empty strings where a source tells none.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public record Unit(String country, String province, String district) implements Comparable<Unit> {
    /** In no country that is known. */
    public static final Unit NONE = new Unit("", "", "");

    @Override
    public int compareTo(Unit other) {
      int byCountry = country.compareTo(other.country);
      if (byCountry != 0) {
        return byCountry;
      }
      int byProvince = province.compareTo(other.province);
      return byProvince != 0 ? byProvince : district.compareTo(other.district);
    }
  }

  public PlaceRow {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException(source + ":" + number + " has no name");
    }
    if (number < 0 || number > 0xFFFF_FFFFL) {
      throw new IllegalArgumentException("number " + number + " of " + source);
    }
  }

  /** The same place with further names. */
  public PlaceRow withNames(List<String> all) {
    return new PlaceRow(source, number, all, kind, point, unit, population);
  }

  /** The same place with no fewer people than that. */
  PlaceRow ofAtLeast(long people) {
    return new PlaceRow(source, number, names, kind, point, unit, Math.max(population, people));
  }

  /** The same place at a point. */
  PlaceRow at(Place.Point there) {
    return new PlaceRow(source, number, names, kind, Optional.of(there), unit, population);
  }

  /** The same place in a province. */
  PlaceRow within(String province) {
    Unit larger = new Unit(unit.country(), province, unit.district());
    return new PlaceRow(source, number, names, kind, point, larger, population);
  }
}
