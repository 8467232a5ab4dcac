package attest.eval.suite;

import attest.eval.suite.Assignment.Pair;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Scores named entities by type, and four kinds of relation; doubtful gold is left out. */
final class Re3dScore implements SuiteScore {
  private static final double FIRM = 0.5;
  private static final Set<String> RELATIONS =
      Set.of("FightingAgainst", "IsSynonymOf", "BelongsTo", "InChargeOf");
  private static final Set<String> SYMMETRIC = Set.of("FightingAgainst", "IsSynonymOf");

  @Override
  public Tally score(Case scored, JsonNode predicted) {
    JsonNode spans = predicted.isObject() ? predicted.path("spans") : predicted;
    List<JsonNode> gold = scored.node().path("gold").valueStream().toList();
    List<JsonNode> firm = gold.stream().filter(Re3dScore::isFirm).toList();
    List<Pieces> soft = gold.stream().filter(node -> !isFirm(node)).map(Pieces::of).toList();
    Set<String> labels = new TreeSet<>();
    firm.forEach(node -> labels.add(node.path("label").asText()));
    spans.forEach(node -> labels.add(node.path("label").asText()));
    Tally tally = new Tally();
    for (String label : labels) {
      List<Pieces> truths = withLabel(firm, label);
      List<Pieces> said = withLabel(spans.valueStream().toList(), label);
      strict(truths, said, soft, tally);
      relaxed(label, truths, said, soft, tally);
    }
    relations(
        relations(scored.node().path("extra").path("relations"), FIRM),
        relations(predicted.path("relations"), 0),
        tally);
    return tally;
  }

  private static boolean isFirm(JsonNode node) {
    return node.path("confidence").asDouble(1) >= FIRM;
  }

  private static List<Pieces> withLabel(List<JsonNode> spans, String label) {
    return spans.stream()
        .filter(span -> span.path("label").asText().equals(label))
        .map(Pieces::of)
        .toList();
  }

  private static void strict(
      List<Pieces> truths, List<Pieces> said, List<Pieces> soft, Tally tally) {
    List<Pieces> spare =
        said.stream().filter(span -> count(said, span) > count(truths, span)).toList();
    int right = SpanMatching.equal(truths, said);
    int counted = said.size() - excused(spare, soft, truths);
    tally.overlap("entity_strict", right, counted, truths.size());
  }

  private static long count(List<Pieces> spans, Pieces span) {
    return spans.stream().filter(span::equals).count();
  }

  private static void relaxed(
      String label, List<Pieces> truths, List<Pieces> said, List<Pieces> soft, Tally tally) {
    Map<Integer, Integer> pairs = SpanMatching.byOverlap(truths, said);
    Set<Integer> used = new HashSet<>(pairs.values());
    List<Pieces> spare =
        IntStream.range(0, said.size()).filter(j -> !used.contains(j)).mapToObj(said::get).toList();
    int counted = said.size() - excused(spare, soft, truths);
    tally.overlap("entity_relaxed", pairs.size(), counted, truths.size());
    tally.overlap("ent_" + label, pairs.size(), counted, truths.size());
  }

  /** Spans that touch doubtful gold and no firm one. */
  private static int excused(List<Pieces> spare, List<Pieces> soft, List<Pieces> truths) {
    return (int)
        spare.stream()
            .filter(span -> soft.stream().anyMatch(other -> span.overlap(other) > 0))
            .filter(span -> truths.stream().noneMatch(other -> span.overlap(other) > 0))
            .count();
  }

  private record Relation(String type, Pieces source, Pieces target) {}

  private static List<Relation> relations(JsonNode nodes, double floor) {
    Set<Relation> relations = new LinkedHashSet<>();
    for (JsonNode node : nodes) {
      String type = node.path("type").asText();
      if (RELATIONS.contains(type) && node.path("confidence").asDouble(1) >= floor) {
        Pieces source = Pieces.of(node.path("source"));
        Pieces target = Pieces.of(node.path("target"));
        boolean turned = SYMMETRIC.contains(type) && target.compareTo(source) < 0;
        relations.add(new Relation(type, turned ? target : source, turned ? source : target));
      }
    }
    return List.copyOf(relations);
  }

  private static void relations(List<Relation> gold, List<Relation> predicted, Tally tally) {
    Map<Pair, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      Relation truth = gold.get(i);
      for (int j = 0; j < predicted.size(); j++) {
        Relation said = predicted.get(j);
        boolean meet =
            truth.type().equals(said.type())
                && truth.source().overlap(said.source()) > 0
                && truth.target().overlap(said.target()) > 0;
        if (meet) {
          double weight = truth.source().dice(said.source()) + truth.target().dice(said.target());
          weights.put(new Pair(i, j), weight);
        }
      }
    }
    tally.overlap("relation", Assignment.best(weights).size(), predicted.size(), gold.size());
  }
}
