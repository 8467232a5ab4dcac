package attest.eval.suite;

import attest.eval.suite.Tally.Entry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Totals over cases, named and ordered as the reference scorer names and orders them. An empty
 * value = nothing to score.
 */
public final class Metrics {
  private final Map<String, OptionalDouble> values = new LinkedHashMap<>();
  private final Map<String, Integer> support = new LinkedHashMap<>();

  static Metrics of(List<Tally> tallies) {
    Map<String, List<Entry>> byName = new LinkedHashMap<>();
    for (Tally tally : tallies) {
      for (Entry entry : tally.entries()) {
        byName.computeIfAbsent(entry.name(), name -> new ArrayList<>()).add(entry);
      }
    }
    Metrics metrics = new Metrics();
    byName.forEach(metrics::add);
    return metrics;
  }

  private void add(String name, List<Entry> entries) {
    switch (entries.getFirst()) {
      case Entry.Share share -> addShare(name, entries);
      case Entry.Overlap overlap -> addOverlap(name, entries);
      case Entry.Label label -> addLabels(name, entries);
      case Entry.Value value -> addMedian(name, entries);
    }
  }

  private void addShare(String name, List<Entry> entries) {
    double hits = 0;
    int of = 0;
    for (Entry entry : entries) {
      if (entry instanceof Entry.Share share) {
        hits += share.hit();
        of += share.of();
      }
    }
    put(name, of == 0 ? OptionalDouble.empty() : OptionalDouble.of(hits / of), of);
  }

  private void addOverlap(String name, List<Entry> entries) {
    double right = 0;
    double found = 0;
    double predicted = 0;
    double gold = 0;
    for (Entry entry : entries) {
      if (entry instanceof Entry.Overlap overlap) {
        right += overlap.right();
        found += overlap.found();
        predicted += overlap.predicted();
        gold += overlap.gold();
      }
    }
    boolean nothing = predicted == 0 && gold == 0;
    double p = predicted == 0 ? 0 : right / predicted;
    double r = gold == 0 ? 0 : found / gold;
    double f = p + r == 0 ? 0 : 2 * p * r / (p + r);
    put(name + "_p", nothing ? OptionalDouble.empty() : OptionalDouble.of(p), (int) gold);
    put(name + "_r", nothing ? OptionalDouble.empty() : OptionalDouble.of(r), (int) gold);
    put(name + "_f", nothing ? OptionalDouble.empty() : OptionalDouble.of(f), (int) gold);
  }

  private void addMedian(String name, List<Entry> entries) {
    List<Double> sorted = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Value value) {
        sorted.add(value.value());
      }
    }
    Collections.sort(sorted);
    double middle = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
    put(name, OptionalDouble.of(middle / 2), sorted.size());
  }

  /** The weighted mean F1 of a label metric, gold labels outside the given scheme left out. */
  static OptionalDouble weighted(List<Tally> tallies, String name, Set<String> outside) {
    Tally inside = new Tally();
    for (Tally tally : tallies) {
      for (Entry entry : tally.entries()) {
        if (entry instanceof Entry.Label label
            && label.name().equals(name)
            && !outside.contains(label.gold())) {
          inside.label(name, label.gold(), label.predicted());
        }
      }
    }
    return Metrics.of(List.of(inside)).value(name + "_wf1");
  }

  /** Accuracy, mean F1 over the labels that the gold has, and that mean weighted. */
  private void addLabels(String name, List<Entry> entries) {
    LabelCounts counts = new LabelCounts();
    counts.addAll(entries, name);
    int cases = entries.size();
    put(name, OptionalDouble.of((double) counts.right() / cases), cases);
    put(name + "_mf1", counts.macro(counts.labels()), cases);
    put(name + "_wf1", counts.weighted(), cases);
  }

  void remove(String name) {
    values.remove(name);
    support.remove(name);
  }

  void put(String name, OptionalDouble value, int of) {
    values.put(name, value);
    support.put(name, of);
  }

  /** Metric names, in the order of first use. */
  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** A metric's value; empty where there is nothing to score or no such metric. */
  public OptionalDouble value(String name) {
    return values.getOrDefault(name, OptionalDouble.empty());
  }

  /** How many cases or gold items a metric rests on. */
  public int support(String name) {
    return support.getOrDefault(name, 0);
  }

  /** Four decimals, ties to the even digit. */
  public static String rounded(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
  }
}
