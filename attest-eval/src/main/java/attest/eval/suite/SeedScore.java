package attest.eval.suite;

import attest.eval.suite.Assignment.Pair;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Scores the seeds, where every happening of a report is in the gold: events are matched by their
 * evidence and by time, place, kind and figure.
 */
final class SeedScore implements SuiteScore {
  private static final int THE_OTHER_TOLL = 36;

  private final ReportScore reports;
  private final Map<String, String> ledger = new HashMap<>();
  private OptionalDouble clean = OptionalDouble.empty();

  SeedScore(ReportScore reports) {
    this.reports = reports;
  }

  @Override
  public Metrics total(List<Tally> tallies) {
    Metrics metrics = Metrics.of(tallies);
    metrics.put("never_36", clean, tallies.size());
    String june = ledger.getOrDefault("A1", "");
    String april = ledger.getOrDefault("B2", "");
    metrics.put(
        "never_merged",
        june.isEmpty() || april.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(june.equals(april) ? 0 : 1),
        tallies.size());
    return metrics;
  }

  @Override
  public Tally score(Case scored, JsonNode predicted) {
    JsonNode events = ReportScore.events(predicted);
    Tally tally = new Tally();
    JsonNode gold = scored.goldEvents();
    Map<Integer, Integer> pairs = Assignment.best(weights(gold, events));
    tally.overlap("event", pairs.size(), events.size(), gold.size());
    for (int i = 0; i < gold.size(); i++) {
      Integer column = pairs.get(i);
      JsonNode matched = column == null ? MissingNode.getInstance() : events.get(column);
      scoreOne(scored, gold.get(i), matched, ReportScore.main(events), tally);
    }
    return tally;
  }

  private void scoreOne(Case scored, JsonNode truth, JsonNode matched, JsonNode main, Tally tally) {
    boolean found = matched.isObject();
    if (truth.path("main").asBoolean()) {
      tally.ok("main_is_main", found && matched.equals(main));
      tally.addAll(reports.compare(scored, truth, main));
    } else {
      boolean same = Amount.of(matched.path("killed")).equals(Amount.of(truth.path("killed")));
      tally.ok("rest_killed_ok", found && same);
    }
    String id = truth.path("id").asText();
    if (found && matched.path("ledger_event").isTextual()) {
      ledger.put(id, matched.path("ledger_event").asText());
    }
    if (id.equals("A1")) {
      boolean mixed =
          numbers(matched).contains(THE_OTHER_TOLL) || numbers(main).contains(THE_OTHER_TOLL);
      clean = OptionalDouble.of(mixed ? 0 : 1);
    }
  }

  private static List<Integer> numbers(JsonNode event) {
    List<Integer> numbers = new ArrayList<>();
    event.path("killed").forEach(number -> numbers.add(number.asInt(-1)));
    return numbers;
  }

  private static Map<Pair, Double> weights(JsonNode gold, JsonNode events) {
    Map<Pair, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < events.size(); j++) {
        weights.put(new Pair(i, j), weight(gold.get(i), events.get(j)));
      }
    }
    return weights;
  }

  private static double weight(JsonNode truth, JsonNode said) {
    double evidence = dice(truth.path("evidence"), said.path("evidence"));
    int same = 0;
    same += sameTime(truth.path("date"), said.path("date")) ? 1 : 0;
    same +=
        PlaceScore.meet(PlaceScore.names(truth.path("place")), PlaceScore.names(said.path("place")))
            ? 1
            : 0;
    String kind = DateScore.text(truth, "type");
    String saidKind = ReportScore.joined(DateScore.text(said, "type"));
    same += !kind.isEmpty() && ReportScore.joined(kind).equals(saidKind) ? 1 : 0;
    boolean counted = truth.path("killed").isObject();
    same +=
        counted && Amount.of(truth.path("killed")).equals(Amount.of(said.path("killed"))) ? 1 : 0;
    return evidence > 0 || same >= 2 ? 3 * evidence + same : 0;
  }

  private static boolean sameTime(JsonNode truth, JsonNode said) {
    String start = DateScore.text(truth, "start");
    String from = DateScore.text(said, "start");
    if (start.isEmpty() || from.isEmpty()) {
      return false;
    }
    String to = DateScore.text(said, "end");
    return !DateScore.day(from).isAfter(DateScore.day(DateScore.text(truth, "end")))
        && !DateScore.day(start).isAfter(DateScore.day(to.isEmpty() ? from : to));
  }

  private static double dice(JsonNode one, JsonNode other) {
    int sum = length(one) + length(other);
    int shared = 0;
    for (JsonNode a : one) {
      for (JsonNode b : other) {
        int start = Math.max(a.path("start").asInt(), b.path("start").asInt());
        int end = Math.min(a.path("end").asInt(), b.path("end").asInt());
        shared += Math.max(0, end - start);
      }
    }
    return sum == 0 ? 0 : 2.0 * shared / sum;
  }

  private static int length(JsonNode spans) {
    int length = 0;
    for (JsonNode span : spans) {
      length += span.path("end").asInt() - span.path("start").asInt();
    }
    return length;
  }
}
