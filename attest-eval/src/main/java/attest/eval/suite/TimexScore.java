package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Scores time expressions as TempEval-3 does, and the days among them. */
final class TimexScore implements SuiteScore {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Set<String> DATED = Set.of("DATE", "TIME");
  private static final int DAY_LENGTH = 10;

  @Override
  public Tally score(Case scored, JsonNode predicted) {
    JsonNode gold = scored.node().path("gold");
    List<Pieces> truths = SpanMatching.pieces(gold);
    List<Pieces> spans = SpanMatching.pieces(predicted);
    Map<Integer, Integer> pairs = SpanMatching.byOverlap(truths, spans);
    int type = 0;
    int value = 0;
    int strictValue = 0;
    for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
      JsonNode truth = gold.get(pair.getKey());
      JsonNode said = predicted.get(pair.getValue());
      boolean sameValue = truth.path("value").asText("").equals(said.path("value").asText(""));
      type += truth.path("label").asText().equals(said.path("label").asText("")) ? 1 : 0;
      value += sameValue ? 1 : 0;
      boolean sameSpan = truths.get(pair.getKey()).equals(spans.get(pair.getValue()));
      strictValue += sameValue && sameSpan ? 1 : 0;
    }
    Tally tally = new Tally();
    int said = spans.size();
    int there = truths.size();
    tally.overlap("strict", SpanMatching.equal(truths, spans), said, there);
    tally.overlap("relaxed", pairs.size(), said, there);
    tally.overlap("type", type, said, there);
    tally.overlap("value", value, said, there);
    tally.overlap("strict_value", strictValue, said, there);
    for (int i = 0; i < gold.size(); i++) {
      days(gold.get(i), predicted, pairs.getOrDefault(i, -1), tally);
    }
    return tally;
  }

  private static void days(JsonNode truth, JsonNode predicted, int match, Tally tally) {
    String value = truth.path("value").asText("");
    if (DATED.contains(truth.path("label").asText()) && DAY.matcher(value).lookingAt()) {
      String said = match < 0 ? "" : predicted.path(match).path("value").asText("");
      tally.ok("day_value", match >= 0 && day(said).equals(day(value)));
    }
  }

  private static String day(String value) {
    return value.substring(0, Math.min(DAY_LENGTH, value.length()));
  }
}
