package attest.act;

import attest.resource.CalendarWords;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that tell where a tree errs. */
final class TreeWords {
  static final Set<String> TIMES =
      union(
          CalendarWords.MONTHS,
          CalendarWords.WEEKDAYS,
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
              "today",
              "yesterday",
              "tomorrow",
              "weekend",
              "times",
              "summer",
              "winter",
              "spring",
              "autumn"));

  static final Set<String> OPENERS =
      Set.of(
          "then", "here", "there", "now", "never", "also", "still", "only", "just", "not", "soon",
          "later", "earlier", "once", "already", "again", "thus", "instead", "even", "back");

  static final Set<String> IF = Set.of("if", "unless", "until", "till", "lest", "whether");

  static final Set<String> WOULD = Set.of("would", "could", "might", "may", "should", "'d");

  /** Participles that tell what their subject does: "was engaged in talks". */
  static final Set<String> ABSORBED =
      Set.of("engaged", "involved", "embroiled", "locked", "poised", "determined", "prepared");

  static final Set<String> BOUNDS = Set.of("least", "most", "than");

  private TreeWords() {}

  @SafeVarargs
  private static Set<String> union(Set<String>... sets) {
    return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }
}
