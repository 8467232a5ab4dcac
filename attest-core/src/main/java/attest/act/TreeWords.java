package attest.act;

import java.util.Set;

/** Words that tell where a tree errs. */
final class TreeWords {
  static final Set<String> TIMES =
      Set.of(
          "year",
          "month",
          "week",
          "day",
          "hour",
          "minute",
          "decade",
          "time",
          "morning",
          "evening",
          "night",
          "afternoon",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday",
          "tomorrow",
          "weekend",
          "times",
          "summer",
          "winter",
          "spring",
          "autumn");

  static final Set<String> OPENERS =
      Set.of(
          "then", "here", "there", "now", "never", "also", "still", "only", "just", "not", "soon",
          "later", "earlier", "once", "already", "again", "thus", "instead", "even", "back");

  static final Set<String> IF = Set.of("if", "unless", "until", "till", "lest", "whether");

  /** Participles that tell what their subject does: "was engaged in talks". */
  static final Set<String> ABSORBED =
      Set.of("engaged", "involved", "embroiled", "locked", "poised", "determined", "prepared");

  static final Set<String> BOUNDS = Set.of("least", "most", "than");

  private TreeWords() {}
}
