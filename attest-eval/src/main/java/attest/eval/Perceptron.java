package attest.eval;

import attest.language.Features;
import attest.language.Scorer;
import java.util.Arrays;
import java.util.List;

/**
 * An averaged perceptron (Collins 2002) in training. Features are learned when first needed: one
 * that never stood in a wrong decision costs nothing.
 */
final class Perceptron implements Scorer {
  private static final int MOST_FEATURES = 256;
  private static final int PARTS = 256;

  private final int classes;
  private long[] keys = new long[1 << 20];
  private int[] rows = new int[1 << 20];
  private int used;
  private int[] weights;
  private long[] sums;
  private int[] updates = new int[1 << 12];
  private long time = 1;
  private final int[] starts = new int[MOST_FEATURES];

  Perceptron(int classes) {
    this.classes = classes;
    weights = new int[classes << 12];
    sums = new long[classes << 12];
  }

  @Override
  public void score(Features features, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    int size = features.size();
    int mask = keys.length - 1;
    for (int i = 0; i < size; i++) {
      long key = features.key(i);
      int home = (int) key & mask;
      starts[i] = keys[home] == key ? rows[home] : -1;
    }
    for (int i = 0; i < size; i++) {
      int row = starts[i] >= 0 ? starts[i] : find(features.key(i));
      if (row >= 0) {
        add(row * classes, scores);
      }
    }
  }

  private void add(int start, int[] scores) {
    for (int label = 0; label < classes; label++) {
      scores[label] += weights[start + label];
    }
  }

  /** The row of a key; -1 if it has none. */
  private int find(long key) {
    int slot = slot(key);
    return keys[slot] == 0 ? -1 : rows[slot];
  }

  /** A decision was taken; part of {@link #learn}. */
  void tick() {
    time++;
  }

  /** Learns from a decision whose scores are given, if the right class does not win by a margin. */
  void learn(Features features, int[] scores, int right, int margin) {
    time++;
    int rival = right == 0 ? 1 : 0;
    for (int label = 0; label < classes; label++) {
      if (label != right && scores[label] > scores[rival]) {
        rival = label;
      }
    }
    if (scores[right] - scores[rival] < margin) {
      correct(features, right, rival);
    }
  }

  /** The decision was wrong, or nearly so. */
  void correct(Features features, int right, int wrong) {
    for (int i = 0; i < features.size(); i++) {
      int row = row(features.key(i));
      updates[row]++;
      change(row * classes + right, 1);
      change(row * classes + wrong, -1);
    }
  }

  private void change(int at, int by) {
    weights[at] += by;
    sums[at] += by * time;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) key & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private int row(long key) {
    int slot = slot(key);
    if (keys[slot] == key) {
      return rows[slot];
    }
    if (used * 2 >= keys.length) {
      grow();
      slot = slot(key);
    }
    keys[slot] = key;
    rows[slot] = used;
    if (used == updates.length) {
      updates = Arrays.copyOf(updates, used * 2);
      weights = Arrays.copyOf(weights, used * 2 * classes);
      sums = Arrays.copyOf(sums, used * 2 * classes);
    }
    return used++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new long[oldKeys.length * 2];
    rows = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /**
   * The averaged weights of several runs, summed; each of 16 bits. The sum of linear models is one
   * linear model, steadier than any of them.
   *
   * @param runs with the same classes; not to be trained further
   * @param leastUpdates features that were changed less often, in all runs together, are left out
   */
  static Packed packed(List<Perceptron> runs, int leastUpdates) {
    Perceptron sum = runs.getFirst();
    sum.settle();
    for (Perceptron run : runs.subList(1, runs.size())) {
      run.settle();
      sum.take(run);
    }
    return sum.packed(leastUpdates);
  }

  /** Puts the averages, in parts of {@link #PARTS}, where the weights were. */
  private void settle() {
    for (int i = 0; i < used * classes; i++) {
      weights[i] = (int) Math.round(PARTS * (weights[i] - (double) sums[i] / time));
      sums[i] = 0;
    }
  }

  private void take(Perceptron other) {
    for (long[] pair : other.inKeyOrder()) {
      int row = row(pair[0]);
      int from = (int) pair[1];
      updates[row] += other.updates[from];
      for (int label = 0; label < classes; label++) {
        weights[row * classes + label] += other.weights[from * classes + label];
      }
    }
  }

  private Packed packed(int leastUpdates) {
    int largest = 1;
    for (int i = 0; i < used * classes; i++) {
      largest = Math.max(largest, Math.abs(weights[i]));
    }
    double scale = 32000.0 / largest;
    int kept = 0;
    for (int row = 0; row < used; row++) {
      kept += updates[row] >= leastUpdates ? 1 : 0;
    }
    long[] keptKeys = new long[kept];
    short[] kinds = new short[kept * classes];
    int at = 0;
    for (long[] pair : inKeyOrder()) {
      int row = (int) pair[1];
      if (updates[row] >= leastUpdates) {
        keptKeys[at] = pair[0];
        for (int label = 0; label < classes; label++) {
          kinds[at * classes + label] = (short) Math.round(weights[row * classes + label] * scale);
        }
        at++;
      }
    }
    return new Packed(keptKeys, kinds, used);
  }

  /** Pairs of key and row; the order is that of the keys, so that a run repeats byte for byte. */
  private Iterable<long[]> inKeyOrder() {
    long[][] pairs = new long[used][];
    int at = 0;
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        pairs[at++] = new long[] {keys[i], rows[i]};
      }
    }
    Arrays.sort(pairs, (a, b) -> Long.compare(a[0], b[0]));
    return Arrays.asList(pairs);
  }

  /** Weights ready for a table: the features' keys, and one weight a class for each. */
  static final class Packed {
    final long[] keys;
    final short[] weights;
    final int seen;

    private Packed(long[] keys, short[] weights, int seen) {
      this.keys = keys;
      this.weights = weights;
      this.seen = seen;
    }
  }
}
