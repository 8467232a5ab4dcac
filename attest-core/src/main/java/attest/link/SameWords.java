package attest.link;

/** Whether two claims are told in the same words. A copied sentence speaks of one happening. */
final class SameWords {
  private SameWords() {}

  static Evidence compare(Passage one, Passage other) {
    if (one.isCopyOf(other)) {
      return Evidence.strong(3.5, "the same sentences");
    }
    double likeness = one.likeness(other);
    return likeness >= 0.25
        ? Evidence.weak(1.5 * likeness, "similar words")
        : Evidence.silent("other words");
  }
}
