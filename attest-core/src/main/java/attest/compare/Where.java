package attest.compare;

import attest.model.Place.Point;
import java.util.Optional;

/**
 * Where something happened: a point, and how far from it that may have been.
 *
 * @param name the place's name
 * @param point WGS84 degrees
 * @param reach kilometres around the point, by the precision coded; 0 = the place itself
 * @param country ISO 3166-1 alpha-2; empty = not known
 */
public record Where(String name, Point point, double reach, Optional<String> country) {
  public Where {
    if (!(reach >= 0)) {
      throw new IllegalArgumentException("a reach of " + reach + " kilometres");
    }
  }

  /** Whether both countries are known and differ. */
  boolean isAbroadFrom(Where other) {
    return country.isPresent() && other.country.isPresent() && !country.equals(other.country);
  }
}
