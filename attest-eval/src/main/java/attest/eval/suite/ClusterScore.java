package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Scores which reports tell one happening: pairs of reports, B-cubed, MUC, CEAF, purity. */
final class ClusterScore implements SuiteScore {
  private final Map<String, String> gold = new LinkedHashMap<>();
  private final Map<String, String> predicted = new LinkedHashMap<>();
  private final Map<String, Integer> goldSizes = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<List<String>, Integer> shared = new HashMap<>();
  private final Map<String, Integer> greatest = new HashMap<>();

  ClusterScore(List<Case> cases, Map<String, JsonNode> predictions) {
    for (Case scored : cases) {
      JsonNode answer = predictions.get(scored.id());
      gold.put(scored.id(), scored.node().path("gold").path("event").asText());
      predicted.put(scored.id(), answer == null ? "alone " + scored.id() : cluster(scored, answer));
    }
    gold.forEach((id, event) -> {
      String cluster = predicted.getOrDefault(id, "");
      goldSizes.merge(event, 1, Integer::sum);
      sizes.merge(cluster, 1, Integer::sum);
      shared.merge(List.of(event, cluster), 1, Integer::sum);
    });
    shared.forEach((both, count) -> greatest.merge(both.getLast(), count, Math::max));
  }

  private static String cluster(Case scored, JsonNode answer) {
    JsonNode event = answer.isObject() ? answer.path("event") : answer;
    boolean alone = !event.isTextual() && !event.isNumber();
    return alone ? "alone " + scored.id() : "event " + event.asText();
  }

  @Override
  public Tally score(Case scored, JsonNode answer) {
    String event = gold.getOrDefault(scored.id(), "");
    String cluster = predicted.getOrDefault(scored.id(), "");
    int both = shared.getOrDefault(List.of(event, cluster), 0);
    int inCluster = sizes.getOrDefault(cluster, 1);
    int inEvent = goldSizes.getOrDefault(event, 1);
    Tally tally = new Tally();
    tally.overlap("b3", (double) both / inCluster, 1, (double) both / inEvent, 1);
    tally.overlap("pair", both - 1, inCluster - 1, inEvent - 1);
    tally.share("purity", (double) greatest.getOrDefault(cluster, 0) / inCluster);
    return tally;
  }

  @Override
  public Metrics total(List<Tally> tallies) {
    Metrics metrics = Metrics.of(tallies);
    Tally chains = new Tally();
    new ChainScore(gold, predicted).score("", chains);
    Metrics whole = Metrics.of(List.of(chains));
    int reports = tallies.size();
    metrics.put("muc_f", whole.value("muc_f"), reports);
    metrics.put("ceafe_f", whole.value("ceafe_f"), reports);
    metrics.put("conll_f", ChainScore.conll(whole, ""), reports);
    metrics.put("n_clusters", OptionalDouble.of(sizes.size()), reports);
    int events = new HashSet<>(gold.values()).size();
    metrics.put("n_gold_clusters", OptionalDouble.of(events), reports);
    return metrics;
  }
}
