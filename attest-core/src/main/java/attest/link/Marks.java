package attest.link;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Which reports hold which looked-up runs: forty bits of each run's hash with the number of its
 * report, sorted. At most sixteen million reports.
 */
final class Marks {
  private static final int REPORT_BITS = 24;
  private static final long REPORT = (1L << REPORT_BITS) - 1;

  private final long[] sorted;

  private Marks(long[] sorted) {
    this.sorted = sorted;
  }

  /** The marks of wordings that are numbered from the given number on. */
  static Marks of(List<Wording> wordings, int from) {
    long[] marked = new long[1024];
    int size = 0;
    for (int i = 0; i < wordings.size(); i++) {
      long report = from + i;
      if (report > REPORT) {
        throw new IllegalArgumentException("more than " + REPORT + " reports");
      }
      for (long mark : wordings.get(i).marks()) {
        marked = size == marked.length ? Arrays.copyOf(marked, 2 * size) : marked;
        marked[size++] = (mark & ~REPORT) | report;
      }
    }
    Arrays.parallelSort(marked, 0, size);
    return new Marks(Arrays.copyOf(marked, size));
  }

  /** These and others that are numbered apart from them. */
  Marks and(Marks others) {
    long[] all = new long[sorted.length + others.sorted.length];
    int i = 0;
    int j = 0;
    for (int at = 0; at < all.length; at++) {
      boolean mine =
          j == others.sorted.length || (i < sorted.length && sorted[i] <= others.sorted[j]);
      all[at] = mine ? sorted[i++] : others.sorted[j++];
    }
    return new Marks(all);
  }

  int size() {
    return sorted.length;
  }

  int report(int at) {
    return (int) (sorted[at] & REPORT);
  }

  /** Where the reports of the given mark start. */
  int start(long mark) {
    int found = Arrays.binarySearch(sorted, mark & ~REPORT);
    return found < 0 ? -found - 1 : found;
  }

  /** Where the reports end that hold the same mark as the one at the given place. */
  int end(int start) {
    int end = start;
    while (end < sorted.length && sorted[end] >> REPORT_BITS == sorted[start] >> REPORT_BITS) {
      end++;
    }
    return end;
  }

  /** Where the reports of the given mark end, which start at the given place. */
  int end(long mark, int start) {
    boolean held = start < sorted.length && sorted[start] >> REPORT_BITS == mark >> REPORT_BITS;
    return held ? end(start) : start;
  }

  /** Calls with the start of each mark's reports. */
  void forEachMark(IntConsumer start) {
    for (int at = 0; at < sorted.length; at = end(at)) {
      start.accept(at);
    }
  }
}
