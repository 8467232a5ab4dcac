package attest.eval.suite;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/**
 * Best one-to-one matching of rows and columns by greatest total weight: sparse shortest augmenting
 * paths (Jonker and Volgenant 1987). A row may stay alone.
 */
final class Assignment {
  /** A row and a column. */
  record Pair(int row, int column) {}

  private record Step(double distance, String column) {}

  private static final double TINY = 1e-12;

  private final Map<Integer, Map<String, Double>> costs = new LinkedHashMap<>();
  private final Map<Integer, Double> rowPrices = new LinkedHashMap<>();
  private final Map<String, Double> columnPrices = new LinkedHashMap<>();
  private final Map<Integer, String> mates = new LinkedHashMap<>();
  private final Map<String, Integer> owners = new LinkedHashMap<>();

  private Assignment() {}

  /** The matched columns by row. */
  static Map<Integer, Integer> best(Map<Pair, Double> weights) {
    Assignment assignment = new Assignment();
    weights.forEach((pair, weight) -> {
      if (weight > 0) {
        assignment
            .costs
            .computeIfAbsent(pair.row(), row -> new LinkedHashMap<>())
            .put("c" + pair.column(), -weight);
      }
    });
    List<Integer> rows =
        assignment.costs.keySet().stream()
            .sorted(Comparator.comparing((Integer row) -> row.toString()))
            .toList();
    rows.forEach(assignment::add);
    Map<Integer, Integer> columns = new TreeMap<>();
    assignment.mates.forEach((row, column) -> {
      if (column.startsWith("c")) {
        columns.put(row, Integer.valueOf(column.substring(1)));
      }
    });
    return columns;
  }

  private Map<String, Double> costsOf(int row) {
    return costs.getOrDefault(row, Map.of());
  }

  private double price(String column) {
    return columnPrices.getOrDefault(column, 0.0);
  }

  private double price(int row) {
    return rowPrices.getOrDefault(row, 0.0);
  }

  private void add(int start) {
    costs.computeIfAbsent(start, row -> new LinkedHashMap<>()).put("d" + start, 0.0);
    double least = Double.POSITIVE_INFINITY;
    for (Map.Entry<String, Double> cost : costsOf(start).entrySet()) {
      least = Math.min(least, cost.getValue() - price(cost.getKey()));
    }
    rowPrices.put(start, least);
    Map<String, Double> distances = new LinkedHashMap<>();
    Map<String, Integer> previous = new LinkedHashMap<>();
    Set<String> done = new HashSet<>();
    PriorityQueue<Step> heap =
        new PriorityQueue<>(Comparator.comparingDouble(Step::distance).thenComparing(Step::column));
    int row = start;
    double base = 0;
    String column;
    while (true) {
      for (Map.Entry<String, Double> cost : costsOf(row).entrySet()) {
        double distance = base + cost.getValue() - price(row) - price(cost.getKey());
        double known = distances.getOrDefault(cost.getKey(), Double.POSITIVE_INFINITY);
        if (!done.contains(cost.getKey()) && distance < known - TINY) {
          distances.put(cost.getKey(), distance);
          previous.put(cost.getKey(), row);
          heap.add(new Step(distance, cost.getKey()));
        }
      }
      Step step = heap.remove();
      while (done.contains(step.column())) {
        step = heap.remove();
      }
      base = step.distance();
      column = step.column();
      done.add(column);
      Integer owner = owners.get(column);
      if (owner == null) {
        break;
      }
      row = owner;
    }
    settle(start, column, base, done, distances);
    flip(start, column, previous);
  }

  private void settle(
      int start, String last, double base, Set<String> done, Map<String, Double> distances) {
    rowPrices.merge(start, base, Double::sum);
    for (String column : done) {
      Integer owner = owners.get(column);
      if (!column.equals(last) && owner != null) {
        double slack = distances.getOrDefault(column, 0.0) - base;
        columnPrices.merge(column, slack, Double::sum);
        rowPrices.merge(owner, -slack, Double::sum);
      }
    }
  }

  private void flip(int start, String last, Map<String, Integer> previous) {
    String column = last;
    while (true) {
      int row = previous.getOrDefault(column, start);
      String before = mates.getOrDefault(row, "");
      owners.put(column, row);
      mates.put(row, column);
      if (row == start) {
        return;
      }
      column = before;
    }
  }
}
