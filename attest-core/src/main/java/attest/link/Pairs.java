package attest.link;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Pairs of numbers collected in any order and kept once each, as longs: the lower number first. */
final class Pairs {
  private long[] all = new long[1024];
  private int size;

  void add(int one, int other) {
    if (size == all.length) {
      compact();
    }
    all[size++] = ((long) Math.min(one, other) << 32) | Math.max(one, other);
  }

  /** Drops what stands twice, and makes room where that is not enough. */
  private void compact() {
    Arrays.sort(all, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    size = kept;
    if (size > all.length / 2) {
      all = Arrays.copyOf(all, 2 * all.length);
    }
  }

  /** Every pair once, in order. */
  LongStream sorted() {
    return Arrays.stream(all, 0, size).sorted().distinct();
  }

  static int first(long pair) {
    return (int) (pair >> 32);
  }

  static int second(long pair) {
    return (int) pair;
  }
}
