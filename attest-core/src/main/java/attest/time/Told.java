package attest.time;

import attest.model.Sentence;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The times that a text told last, which "a day earlier" and "that year" are counted from.
 *
 * @param day the last single day
 * @param period the last day, week, month or year
 * @param quarter the last quarter of a year that was told for itself, not to compare with
 */
record Told(Optional<LocalDate> day, Optional<Period> period, Optional<Period> quarter) {
  static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), Optional.empty());

  /** With what a further expression told; captions and related links tell nothing. */
  Told and(Reader.Hit hit) {
    Optional<Period> told = hit.reading().period();
    if (told.isEmpty() || !isStory(hit.words().sentence())) {
      return this;
    }
    if (told.get().timex3().contains("-Q")) {
      return isCompared(hit) ? this : new Told(day, period, told);
    }
    Optional<LocalDate> newDay = told.filter(Period::isDay).map(Period::first);
    return new Told(newDay.or(() -> day), told, quarter);
  }

  private static boolean isStory(Sentence sentence) {
    return switch (sentence.zone()) {
      case HEADLINE, STANDFIRST, BODY -> true;
      case CAPTION, RELATED, FURNITURE -> false;
    };
  }

  /** "a year earlier", "the year-ago quarter": what the news is compared with. */
  private static boolean isCompared(Reader.Hit hit) {
    for (int i = hit.phrase().from(); i < hit.phrase().to(); i++) {
      if (hit.words().is(i, "earlier") || hit.words().is(i, "ago")) {
        return true;
      }
    }
    return false;
  }
}
