package attest.compare;

/**
 * How far apart two tellings of one happening may lie, beyond what their precisions allow: data
 * sets differ by a day where a report came out after midnight, and gazetteers put one town
 * kilometres apart.
 *
 * @param days whole days between the two
 * @param kilometres between the two points
 */
public record Limits(int days, double kilometres) {
  /** One day and 20 km. */
  public static final Limits USUAL = new Limits(1, 20);

  public Limits {
    if (days < 0 || !(kilometres >= 0)) {
      throw new IllegalArgumentException(days + " days and " + kilometres + " kilometres");
    }
  }
}
