package attest.reference;

import attest.scheme.PlacePrecision;

/**
 * How many kilometres around its point a happening may lie, by the precision of its place. Of
 * districts, provinces and countries the middle ones; our own choice, for the codebooks give none
 * but the 25 km of UCDP's where_prec 2.
 */
public final class Reach {
  private Reach() {}

  /** Kilometres around the point. */
  public static double of(PlacePrecision precision) {
    return switch (precision) {
      case EXACT -> 0;
      case NEAR -> 25;
      case DISTRICT -> 40;
      case PROVINCE -> 120;
      case LINE_OR_AREA -> 150;
      case SEA -> 200;
      case COUNTRY -> 600;
    };
  }

  /** Kilometres for UCDP's where_prec, 1 to 7. */
  static double ofUcdp(int wherePrec) {
    for (PlacePrecision precision : PlacePrecision.values()) {
      if (precision.ucdp() == wherePrec) {
        return of(precision);
      }
    }
    throw new IllegalArgumentException("where_prec " + wherePrec + " is not between 1 and 7");
  }

  /** Kilometres for ACLED's geo_precision, 1 to 3. */
  static double ofAcled(int geoPrecision) {
    return switch (geoPrecision) {
      case 1 -> of(PlacePrecision.EXACT);
      case 2 -> of(PlacePrecision.NEAR);
      default -> of(PlacePrecision.PROVINCE);
    };
  }
}
