package attest.eval.suite;

import attest.eval.suite.Tally.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one case lacks, by metric: wrong fields, wrong labels, items missed or made up. */
final class Misses {
  /** Metrics that count or measure instead of telling right from wrong. */
  private static final Set<String> MEASURES = Set.of("events_per_report", "auc_error");

  private static final Set<String> SUFFIXES = Set.of("_p", "_r", "_f", "_mf1", "_wf1");

  private Misses() {}

  /** Losses by metric, of one metric alone where one is given; right ones are left out. */
  static Map<String, Double> of(Tally tally, Optional<String> metric) {
    Map<String, Double> misses = new LinkedHashMap<>();
    for (Entry entry : tally.entries()) {
      boolean asked = metric.isEmpty() || isNamed(entry.name(), metric.get());
      double loss = loss(entry);
      if (asked && loss > 0 && !MEASURES.contains(entry.name())) {
        misses.merge(entry.name(), loss, Double::sum);
      }
    }
    return misses;
  }

  private static boolean isNamed(String name, String metric) {
    return metric.equals(name)
        || SUFFIXES.stream().anyMatch(suffix -> metric.equals(name + suffix));
  }

  private static double loss(Entry entry) {
    return switch (entry) {
      case Entry.Share share -> share.of() - share.hit();
      case Entry.Overlap all -> all.predicted() - all.right() + all.gold() - all.found();
      case Entry.Label label -> label.gold().equals(label.predicted()) ? 0 : 1;
      case Entry.Value value -> 0;
    };
  }
}
