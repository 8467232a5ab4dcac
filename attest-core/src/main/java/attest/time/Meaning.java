package attest.time;

import java.util.function.Function;

/** What a phrase means once it is known what it is counted from. */
@FunctionalInterface
interface Meaning {
  Reading read(Anchor anchor);

  /** A stretch of the calendar that the words fix by themselves. */
  static Meaning fixed(Period period, String rule) {
    return anchor -> Reading.one(period, rule);
  }

  /** Known words that name no stretch of the calendar: "recently", "three days", "every Friday". */
  static Meaning apart(String timex3, String why) {
    return anchor -> Reading.none(timex3, why);
  }

  default Meaning then(Function<Reading, Reading> change) {
    return anchor -> change.apply(read(anchor));
  }
}
