package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores which mentions of a topic's documents tell one happening, with the gold mentions given and
 * with those predicted ({@code e2e_}).
 */
final class CorefScore implements SuiteScore {
  private static final String EVENT = "event";

  @Override
  public Tally score(Case scored, JsonNode predicted) {
    Map<String, String> gold = new LinkedHashMap<>();
    Set<String> entities = new HashSet<>();
    for (JsonNode document : scored.node().path("docs")) {
      for (JsonNode mention : document.path("mentions")) {
        if (mention.path("kind").asText(EVENT).equals(EVENT)) {
          gold.put(key(document, mention), mention.path("chain").asText());
        } else {
          entities.add(key(document, mention));
        }
      }
    }
    Map<String, String> said = new LinkedHashMap<>();
    JsonNode documents = predicted.isObject() ? predicted.path("docs") : predicted;
    for (JsonNode document : documents) {
      for (JsonNode mention : document.path("mentions")) {
        String key = key(document, mention);
        String kind = mention.path("kind").asText("");
        boolean open = !mention.has("kind") && (gold.containsKey(key) || !entities.contains(key));
        if (kind.equals(EVENT) || open) {
          said.put(key, mention.path("chain").asText());
        }
      }
    }
    Tally tally = new Tally();
    Map<String, String> given = new LinkedHashMap<>();
    gold.keySet()
        .forEach(key ->
            given.put(key, said.containsKey(key) ? "chain " + said.get(key) : "alone " + key));
    new ChainScore(gold, given).score("", tally);
    new ChainScore(gold, said).score("e2e_", tally);
    long met = gold.keySet().stream().filter(said::containsKey).count();
    tally.overlap("mention", met, said.size(), gold.size());
    return tally;
  }

  private static String key(JsonNode document, JsonNode mention) {
    return "%s %d %d"
        .formatted(
            document.path("id").asText(),
            mention.path("start").asInt(),
            mention.path("end").asInt());
  }

  @Override
  public Metrics total(List<Tally> tallies) {
    Metrics metrics = Metrics.of(tallies);
    for (String prefix : List.of("", "e2e_")) {
      metrics.put(
          prefix + "conll_f", ChainScore.conll(metrics, prefix), metrics.support(prefix + "muc_f"));
    }
    return metrics;
  }
}
