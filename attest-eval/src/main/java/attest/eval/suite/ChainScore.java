package attest.eval.suite;

import attest.eval.suite.Assignment.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares two ways to put items into chains: MUC by links (Vilain et al. 1995), B-cubed by items
 * (Bagga and Baldwin 1998), CEAF by chains with phi4 (Luo 2005). Items may differ on the two sides.
 */
final class ChainScore {
  private final Map<String, String> gold;
  private final Map<String, String> predicted;
  private final Map<String, List<String>> goldChains;
  private final Map<String, List<String>> predictedChains;

  /**
   * @param gold chain by item
   * @param predicted chain by item
   */
  ChainScore(Map<String, String> gold, Map<String, String> predicted) {
    this.gold = gold;
    this.predicted = predicted;
    this.goldChains = chains(gold);
    this.predictedChains = chains(predicted);
  }

  private static Map<String, List<String>> chains(Map<String, String> items) {
    Map<String, List<String>> chains = new LinkedHashMap<>();
    items.forEach(
        (item, chain) -> chains.computeIfAbsent(chain, key -> new ArrayList<>()).add(item));
    return chains;
  }

  void score(String prefix, Tally tally) {
    tally.overlap(
        prefix + "muc",
        links(predictedChains, gold),
        links(predictedChains),
        links(goldChains, predicted),
        links(goldChains));
    Map<List<String>, Integer> shared = new LinkedHashMap<>();
    gold.forEach((item, chain) -> {
      String other = predicted.get(item);
      if (other != null) {
        shared.merge(List.of(chain, other), 1, Integer::sum);
      }
    });
    double right = 0;
    double found = 0;
    for (Map.Entry<List<String>, Integer> both : shared.entrySet()) {
      double square = (double) both.getValue() * both.getValue();
      right += square / size(predictedChains, both.getKey().getLast());
      found += square / size(goldChains, both.getKey().getFirst());
    }
    tally.overlap(prefix + "b3", right, predicted.size(), found, gold.size());
    tally.overlap(prefix + "ceafe", likeness(shared), predictedChains.size(), goldChains.size());
  }

  private static int size(Map<String, List<String>> chains, String chain) {
    return chains.getOrDefault(chain, List.of()).size();
  }

  private static int links(Map<String, List<String>> chains) {
    return chains.values().stream().mapToInt(chain -> chain.size() - 1).sum();
  }

  /** Links of the chains that the other side keeps. */
  private static int links(Map<String, List<String>> chains, Map<String, String> other) {
    int kept = 0;
    for (List<String> chain : chains.values()) {
      Set<String> parts =
          chain.stream()
              .map(item -> other.containsKey(item) ? "in " + other.get(item) : "alone " + item)
              .collect(Collectors.toSet());
      kept += chain.size() - parts.size();
    }
    return kept;
  }

  private double likeness(Map<List<String>, Integer> shared) {
    List<String> rows = List.copyOf(goldChains.keySet());
    List<String> columns = List.copyOf(predictedChains.keySet());
    Map<String, Integer> row = numbers(rows);
    Map<String, Integer> column = numbers(columns);
    Map<Pair, Double> weights = new LinkedHashMap<>();
    shared.forEach((both, count) -> {
      String one = both.getFirst();
      String other = both.getLast();
      int sum = size(goldChains, one) + size(predictedChains, other);
      weights.put(
          new Pair(row.getOrDefault(one, -1), column.getOrDefault(other, -1)), 2.0 * count / sum);
    });
    double likeness = 0;
    for (Map.Entry<Integer, Integer> pair : Assignment.best(weights).entrySet()) {
      likeness += weights.getOrDefault(new Pair(pair.getKey(), pair.getValue()), 0.0);
    }
    return likeness;
  }

  private static Map<String, Integer> numbers(List<String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    return numbers;
  }

  /** The mean of the three F1 values, as the CoNLL 2012 task takes it. */
  static OptionalDouble conll(Metrics metrics, String prefix) {
    List<OptionalDouble> values =
        List.of(
            metrics.value(prefix + "muc_f"),
            metrics.value(prefix + "b3_f"),
            metrics.value(prefix + "ceafe_f"));
    boolean all = values.stream().allMatch(OptionalDouble::isPresent);
    return all
        ? values.stream().mapToDouble(OptionalDouble::getAsDouble).average()
        : OptionalDouble.empty();
  }
}
