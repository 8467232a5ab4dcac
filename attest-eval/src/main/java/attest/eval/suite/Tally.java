package attest.eval.suite;

import java.util.ArrayList;
import java.util.List;

/** What one case adds to the metrics; totals are made by {@link Metrics}. */
final class Tally {
  /** One entry under a metric's name. */
  sealed interface Entry {
    String name();

    /** A share: hits of a number of chances. */
    record Share(String name, double hit, int of) implements Entry {}

    /** Precision, recall, F1: right of those predicted, found of those in the gold. */
    record Overlap(String name, double right, double predicted, double found, double gold)
        implements Entry {}

    /** One label of many. */
    record Label(String name, String gold, String predicted) implements Entry {}

    /** A value, of which the median is taken. */
    record Value(String name, double value) implements Entry {}
  }

  private final List<Entry> entries = new ArrayList<>();

  void ok(String name, boolean hit) {
    share(name, hit ? 1 : 0);
  }

  void share(String name, double hit) {
    entries.add(new Entry.Share(name, hit, 1));
  }

  void overlap(String name, double shared, double predicted, double gold) {
    entries.add(new Entry.Overlap(name, shared, predicted, shared, gold));
  }

  /** As {@link #overlap}, where what is right and what is found are counted apart. */
  void overlap(String name, double right, double predicted, double found, double gold) {
    entries.add(new Entry.Overlap(name, right, predicted, found, gold));
  }

  void label(String name, String gold, String predicted) {
    entries.add(new Entry.Label(name, gold, predicted));
  }

  void value(String name, double value) {
    entries.add(new Entry.Value(name, value));
  }

  void addAll(Tally other) {
    entries.addAll(other.entries);
  }

  List<Entry> entries() {
    return entries;
  }

  /** How well the prediction agrees: hits and equal labels. */
  double agreement() {
    double sum = 0;
    int equal = 0;
    for (Entry entry : entries) {
      if (entry instanceof Entry.Share share) {
        sum += share.hit();
      } else if (entry instanceof Entry.Label label && label.gold().equals(label.predicted())) {
        equal++;
      }
    }
    return sum + equal;
  }
}
