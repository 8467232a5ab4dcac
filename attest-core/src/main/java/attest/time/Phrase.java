package attest.time;

/**
 * A time expression as a family of rules found it, not yet resolved.
 *
 * @param from index of its first word
 * @param to one past its last word
 * @param kind its TIMEX3 type
 * @param isDay whether it names a single day, so that a part of the day may join it
 */
record Phrase(int from, int to, TimeExpression.Kind kind, boolean isDay, Meaning meaning) {
  static Phrase day(int from, int to, Meaning meaning) {
    return new Phrase(from, to, TimeExpression.Kind.DATE, true, meaning);
  }

  static Phrase date(int from, int to, Meaning meaning) {
    return new Phrase(from, to, TimeExpression.Kind.DATE, false, meaning);
  }

  static Phrase time(int from, int to, Meaning meaning) {
    return new Phrase(from, to, TimeExpression.Kind.TIME, false, meaning);
  }

  static Phrase duration(int from, int to, Meaning meaning) {
    return new Phrase(from, to, TimeExpression.Kind.DURATION, false, meaning);
  }

  static Phrase set(int from, int to, Meaning meaning) {
    return new Phrase(from, to, TimeExpression.Kind.SET, false, meaning);
  }

  Phrase stretched(int newFrom, int newTo) {
    return new Phrase(newFrom, newTo, kind, isDay, meaning);
  }
}
