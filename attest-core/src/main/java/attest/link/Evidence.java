package attest.link;

/**
 * What one trait of two claims says on whether they tell of one happening.
 *
 * @param weight points for it, below 0 against it
 * @param strength how much it can carry
 * @param why in words a reviewer understands
 */
record Evidence(double weight, Strength strength, String why) {
  /** How much a trait can carry. */
  enum Strength {
    /** They cannot be one. */
    BARS,
    AGAINST,
    SILENT,
    WEAK,
    STRONG
  }

  static Evidence bars(String why) {
    return new Evidence(0, Strength.BARS, why);
  }

  static Evidence against(double weight, String why) {
    return new Evidence(-weight, Strength.AGAINST, why);
  }

  static Evidence silent(String why) {
    return new Evidence(0, Strength.SILENT, why);
  }

  static Evidence weak(double weight, String why) {
    return new Evidence(weight, Strength.WEAK, why);
  }

  static Evidence strong(double weight, String why) {
    return new Evidence(weight, Strength.STRONG, why);
  }

  boolean bars() {
    return strength == Strength.BARS;
  }

  boolean isStrong() {
    return strength == Strength.STRONG;
  }
}
