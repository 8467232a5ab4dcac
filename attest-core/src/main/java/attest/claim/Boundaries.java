package attest.claim;

import java.util.List;
import java.util.Set;

/** Words of a sentence that part one happening from another. */
final class Boundaries {
  private static final Set<String> AFTER = Set.of("after", "before", "since", "following");
  private static final Set<String> UNITS =
      Set.of(
          "day", "days", "hour", "hours", "week", "weeks", "month", "months", "year", "years",
          "minutes", "shortly", "soon", "later", "earlier", "just");
  private static final List<List<String>> PHRASES =
      List.of(
          List.of("in", "response", "to"),
          List.of("in", "retaliation", "for"),
          List.of("in", "revenge", "for"),
          List.of("to", "avenge"),
          List.of("comes", "after"),
          List.of("came", "after"),
          List.of("separate"),
          List.of("separately"),
          List.of("another"),
          List.of("in", "addition"),
          List.of("meanwhile"),
          List.of("elsewhere"));

  private Boundaries() {}

  /** Whether the words of [from, to) part what stands before from what stands behind. */
  static boolean part(Wording words, int from, int to, boolean bothTold) {
    for (int at = from; at < to; at++) {
      String word = words.at(at);
      if (bothTold && word.equals(";")) {
        return true;
      }
      if (AFTER.contains(word) && (bothTold || words.is(at - 1, UNITS))) {
        return true;
      }
      for (List<String> phrase : PHRASES) {
        if (words.says(at, phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether dashes or brackets around the first token leave the second one outside. */
  static boolean aside(Wording words, int token, int other) {
    int low = Math.min(token, other);
    int high = Math.max(token, other);
    int open = 0;
    for (int at = low; at < high; at++) {
      String word = words.at(at);
      boolean dash = word.equals("\u2014") || word.equals("--") || word.equals("\u2013");
      if (dash || word.equals("(") || word.equals(")")) {
        open++;
      }
    }
    return open % 2 == 1;
  }
}
