package attest.discourse;

import attest.model.SentenceRole;
import attest.resource.ResourceFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How much each fact speaks for each role: a line of {@code weights.tsv} is a fact's weights. */
final class Weights {
  private final Map<SentenceRole, Double> start = new EnumMap<>(SentenceRole.class);
  private final Map<Fact, Map<SentenceRole, Double>> weights = new EnumMap<>(Fact.class);

  private Weights() {
    for (List<String> columns : ResourceFile.rows(Weights.class, "weights.tsv", 2)) {
      Map<SentenceRole, Double> row = new EnumMap<>(SentenceRole.class);
      for (String weight : columns.get(1).split(" +")) {
        String[] pair = weight.split("=");
        row.put(SentenceRole.valueOf(pair[0].toUpperCase(Locale.ROOT)), Double.valueOf(pair[1]));
      }
      if (columns.getFirst().equals("start")) {
        start.putAll(row);
      } else {
        weights.put(Fact.valueOf(columns.getFirst().toUpperCase(Locale.ROOT)), row);
      }
    }
  }

  static Weights builtIn() {
    return new Weights();
  }

  /** The sum of weights of each role; more is likelier. */
  Map<SentenceRole, Double> scores(Set<Fact> facts) {
    Map<SentenceRole, Double> scores = new EnumMap<>(SentenceRole.class);
    for (SentenceRole role : List.of(SentenceRole.values())) {
      double score = start.getOrDefault(role, 0.0);
      for (Fact fact : facts) {
        score += weights.getOrDefault(fact, Map.of()).getOrDefault(role, 0.0);
      }
      scores.put(role, score);
    }
    return scores;
  }
}
