package attest.eval.suite;

import attest.eval.suite.Tally.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** How often each label is true, predicted, and both. */
final class LabelCounts {
  private final Map<String, Integer> hits = new LinkedHashMap<>();
  private final Map<String, Integer> predicted = new LinkedHashMap<>();
  private final Map<String, Integer> gold = new LinkedHashMap<>();

  static LabelCounts of(List<Tally> tallies, String name) {
    LabelCounts counts = new LabelCounts();
    tallies.forEach(tally -> counts.addAll(tally.entries(), name));
    return counts;
  }

  void addAll(List<Entry> entries, String name) {
    for (Entry entry : entries) {
      if (entry instanceof Entry.Label label && label.name().equals(name)) {
        gold.merge(label.gold(), 1, Integer::sum);
        predicted.merge(label.predicted(), 1, Integer::sum);
        if (label.gold().equals(label.predicted())) {
          hits.merge(label.gold(), 1, Integer::sum);
        }
      }
    }
  }

  /** The labels that the gold has. */
  Set<String> labels() {
    return gold.keySet();
  }

  int right() {
    return sum(hits, gold.keySet());
  }

  private double f1(String label) {
    int sum = gold.getOrDefault(label, 0) + predicted.getOrDefault(label, 0);
    return sum == 0 ? 0 : 2.0 * hits.getOrDefault(label, 0) / sum;
  }

  /** Mean F1 over those of the labels that the gold has. */
  OptionalDouble macro(Set<String> among) {
    return gold.keySet().stream().filter(among::contains).mapToDouble(this::f1).average();
  }

  /** Mean F1 over the gold's labels, weighted by how often each is true. */
  OptionalDouble weighted() {
    double sum = 0;
    for (Map.Entry<String, Integer> label : gold.entrySet()) {
      sum += f1(label.getKey()) * label.getValue();
    }
    int all = sum(gold, gold.keySet());
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / all);
  }

  /** F1 of all those labels together. */
  OptionalDouble micro(Set<String> among) {
    int all = sum(gold, among) + sum(predicted, among);
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * sum(hits, among) / all);
  }

  private static int sum(Map<String, Integer> counts, Set<String> among) {
    return counts.entrySet().stream()
        .filter(label -> among.contains(label.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
