package attest.link;

import java.util.Arrays;

/** A set of hashes, sorted; equal words in two texts have equal hashes. */
final class Hashes {
  private final long[] sorted;

  private Hashes(long[] sorted) {
    this.sorted = sorted;
  }

  static Hashes of(long[] values) {
    return new Hashes(Arrays.stream(values).sorted().distinct().toArray());
  }

  int size() {
    return sorted.length;
  }

  long at(int index) {
    return sorted[index];
  }

  /** How many stand in both. */
  int shared(Hashes other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Long.compare(sorted[i], other.sorted[j]);
      if (order == 0) {
        shared++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The share of the smaller set that stands in the larger one. */
  double containment(Hashes other) {
    int least = Math.min(size(), other.size());
    return least == 0 ? 0 : (double) shared(other) / least;
  }

  /** Dice: twice the shared ones by the sum of both. */
  double dice(Hashes other) {
    int sum = size() + other.size();
    return sum == 0 ? 0 : 2.0 * shared(other) / sum;
  }
}
