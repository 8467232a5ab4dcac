package attest.gazetteer;

import attest.model.Place;
import java.util.Optional;

/** Values of cells; an {@link IllegalArgumentException} says what is wrong and what to do. */
final class Cells {
  private static final long MOST_PEOPLE = 2_000_000_000L;

  private Cells() {}

  /** A point of two cells; none where both are empty. */
  static Optional<Place.Point> point(String latitude, String longitude) {
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return Optional.empty();
    }
    double north = degrees("latitude", latitude, 90);
    return Optional.of(new Place.Point(north, degrees("longitude", longitude, 180)));
  }

  /** A point of two cells that must be there. */
  static Place.Point neededPoint(String latitude, String longitude) {
    return point(latitude, longitude)
        .orElseThrow(() -> new IllegalArgumentException("has no latitude and longitude"));
  }

  private static double degrees(String what, String cell, int most) {
    try {
      double degrees = Double.parseDouble(cell);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      throw notDegrees(what, cell, most, e);
    }
    throw notDegrees(what, cell, most, new NumberFormatException(cell));
  }

  private static IllegalArgumentException notDegrees(
      String what, String cell, int most, NumberFormatException cause) {
    return new IllegalArgumentException(
        what
            + " \""
            + cell
            + "\" is no number from -"
            + most
            + " to "
            + most
            + "; write degrees as 34.695",
        cause);
  }

  /** A whole number of people; 0 for an empty cell. */
  static long people(String cell) {
    if (cell.isEmpty()) {
      return 0;
    }
    try {
      double people = Double.parseDouble(cell);
      if (people >= -1 && people <= MOST_PEOPLE) {
        return Math.max(0, (long) people);
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "population \"" + cell + "\" is no number; leave it empty where it is not known", e);
    }
    throw new IllegalArgumentException("population " + cell + " cannot be");
  }

  /** A number that names a row in its source. */
  static long number(String what, String cell) {
    try {
      long number = Long.parseLong(cell);
      if (number >= 0 && number <= 0xFFFF_FFFFL) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(what + " \"" + cell + "\" is no number", e);
    }
    throw new IllegalArgumentException(what + " " + cell + " is not between 0 and 4294967295");
  }

  /** ISO 3166-1 alpha-2. */
  static String country(String cell) {
    if (cell.length() == 2 && cell.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      return cell;
    }
    throw new IllegalArgumentException("country \"" + cell + "\" is no two-letter code such as SY");
  }
}
