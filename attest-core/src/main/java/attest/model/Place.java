package attest.model;

import java.util.Optional;

/**
 * A place of the gazetteer.
 *
 * @param id its source and number there: {@code geonames:172957}, {@code wof:890453}
 * @param name its usual name in Latin script
 * @param kind what sort of place
 * @param point where it lies; empty where the gazetteer gives none
 * @param admin the units that it lies in
 * @param population people, 0 = not known
 */
public record Place(
    String id, String name, Kind kind, Optional<Point> point, Admin admin, long population) {
  /** What sort of place. */
  public enum Kind {
    CONTINENT_OR_REGION,
    COUNTRY,
    PROVINCE,
    DISTRICT,
    TOWN,
    /** A part of a town: quarter, camp, street. */
    PART,
    /** Rivers, mountains, deserts, seas, airports, bases. */
    FEATURE
  }

  /** WGS84 degrees. */
  public record Point(double latitude, double longitude) {
    public Point {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("point " + latitude + ", " + longitude);
      }
    }

    /** Great-circle distance in kilometres (haversine, mean radius 6,371 km). */
    public double kilometresTo(Point other) {
      double dLat = Math.toRadians(other.latitude - latitude);
      double dLon = Math.toRadians(other.longitude - longitude);
      double a =
          Math.pow(Math.sin(dLat / 2), 2)
              + Math.cos(Math.toRadians(latitude))
                  * Math.cos(Math.toRadians(other.latitude))
                  * Math.pow(Math.sin(dLon / 2), 2);
      return 2 * 6371.0 * Math.asin(Math.min(1, Math.sqrt(a)));
    }
  }

  /**
   * The units that a place lies in; empty = none or not known.
   *
   * @param country ISO 3166-1 alpha-2
   * @param province name of the first-order unit
   * @param district name of the second-order unit
   */
  public record Admin(
      Optional<String> country, Optional<String> province, Optional<String> district) {}
}
