package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Scores the day or days of one event. */
final class DateScore {
  /** Texts without any full date and without a day of publication tell no day. */
  private static final Pattern FULL_DATE =
      Pattern.compile(
          "(?<!\\w)(\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4}"
              + "|[A-Z][a-z]{2,8}\\.? \\d{1,2}(st|nd|rd|th)?,? 20\\d\\d"
              + "|\\d{1,2}(st|nd|rd|th)?,? (of )?[A-Z][a-z]{2,8},? 20\\d\\d)(?!\\w)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final Case scored;
  private final Tally tally;

  DateScore(Case scored, Tally tally) {
    this.scored = scored;
    this.tally = tally;
  }

  void score(JsonNode gold, JsonNode predicted) {
    String start = text(gold.path("date"), "start");
    String end = text(gold.path("date"), "end");
    if (start.isEmpty() || end.isEmpty() || !isScored(gold)) {
      return;
    }
    String from = text(predicted.path("date"), "start");
    String to = text(predicted.path("date"), "end");
    boolean both = !from.isEmpty() && !to.isEmpty();
    String first = from.isEmpty() ? to : from;
    String last = to.isEmpty() ? from : to;
    boolean answered = !first.isEmpty();
    tally.ok("date_answered", answered);
    if (gold.path("extra").path("date_prec").asInt(1) == 1) {
      tally.ok("date_exact", both && day(first).equals(day(start)) && day(last).equals(day(end)));
      tally.ok("date_within1", answered && apart(first, start) <= 1 && apart(last, end) <= 1);
    }
    tally.ok(
        "date_overlap",
        answered && !day(first).isAfter(day(end)) && !day(start).isAfter(day(last)));
  }

  private boolean isScored(JsonNode gold) {
    String suite = scored.suite();
    boolean mayLackDay = suite.startsWith("airwars-syria") || suite.startsWith("acled");
    boolean dated =
        !text(scored.node().path("report"), "published").isEmpty()
            || FULL_DATE.matcher(scored.text()).find();
    int precision = gold.path("extra").path("time_precision").asInt(1);
    return (!mayLackDay || dated)
        && gold.path("extra").path("date_prec").asInt(1) <= 2
        && (precision == 0 ? 1 : precision) <= 1;
  }

  private static long apart(String one, String other) {
    return Math.abs(day(one).toEpochDay() - day(other).toEpochDay());
  }

  static LocalDate day(String words) {
    return LocalDate.parse(words.substring(0, Math.min(10, words.length())));
  }

  static String text(JsonNode node, String field) {
    return Optional.of(node.path(field))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .orElse("");
  }
}
