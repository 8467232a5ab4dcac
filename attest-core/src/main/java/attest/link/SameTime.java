package attest.link;

/** Whether two claims may speak of one time. Different days bar a join. */
final class SameTime {
  private static final int A_WEEK = 7;
  private static final int A_MONTH = 31;

  private SameTime() {}

  static Evidence compare(Days one, Days other) {
    if (!one.mayMeet(other)) {
      return Evidence.bars("different days");
    }
    if (one.isToldDay() && other.isToldDay()) {
      return Evidence.strong(2.5, "the same day");
    }
    if (one.told() && other.told()) {
      return ranges(Math.max(one.length(), other.length()));
    }
    if (one.length() <= A_WEEK && other.length() <= A_WEEK) {
      return Evidence.weak(1.2, "news of the same days");
    }
    return Evidence.silent("one does not say when");
  }

  private static Evidence ranges(long longer) {
    if (longer <= A_WEEK) {
      return Evidence.weak(1.5, "days that overlap");
    }
    return longer <= A_MONTH
        ? Evidence.weak(0.8, "months that overlap")
        : Evidence.silent("long times that overlap");
  }
}
