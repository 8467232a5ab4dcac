package attest.link;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Who is worth comparing with whom. What is to be compared is numbered in the order of its days and
 * filed under keys: a word, a day at a place, a sentence. Two meet when they stand close to each
 * other under a key, so that the cost grows with their number, however busy a place or common a
 * word is, and what is near in time is met first. At most sixteen million are numbered.
 */
final class Meetings {
  private static final int NUMBER_BITS = 24;
  private static final int MOST = 1 << NUMBER_BITS;
  private static final long SEEKS = 1;
  private static final long KEY = -1L << (NUMBER_BITS + 1);

  private final int window;
  private final long[] filed;
  private final int[] first;
  private final int[] places;

  private Meetings(long[] filed, int size, int window) {
    this.window = window;
    this.filed = filed;
    first = new int[size + 1];
    places = new int[filed.length];
    for (long entry : filed) {
      first[number(entry) + 1]++;
    }
    for (int i = 0; i < size; i++) {
      first[i + 1] += first[i];
    }
    int[] next = Arrays.copyOf(first, size);
    for (int at = 0; at < filed.length; at++) {
      places[next[number(filed[at])]++] = at;
    }
  }

  /** What is filed while the keys of one are told. */
  static final class File {
    private long[] entries = new long[1024];
    private int size;
    private int number;

    /** Files the one whose keys are told under a key. */
    void under(long key) {
      add(key, SEEKS);
    }

    /** Files it where two meet only if one of them is filed by {@link #under}. */
    void foundUnder(long key) {
      add(key, 0);
    }

    private void add(long key, long how) {
      entries = size == entries.length ? Arrays.copyOf(entries, 2 * size) : entries;
      entries[size++] = (key & KEY) | ((long) number << 1) | how;
    }
  }

  /**
   * Files them all.
   *
   * @param inOrder of their days
   * @param window how many before and behind it under one key each one meets
   * @param keys tells the keys of one
   */
  static <T> Meetings of(List<T> inOrder, int window, BiConsumer<T, File> keys) {
    if (inOrder.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " to compare");
    }
    File file = new File();
    for (T one : inOrder) {
      keys.accept(one, file);
      file.number++;
    }
    long[] filed = Arrays.copyOf(file.entries, file.size);
    Arrays.parallelSort(filed);
    return new Meetings(filed, inOrder.size(), window);
  }

  private static int number(long entry) {
    return (int) (entry >> 1) & (MOST - 1);
  }

  /**
   * The numbers of those that the one with the given number meets, ascending, each once.
   *
   * @param keys under how many keys at least
   */
  int[] of(int number, int keys) {
    int[] met = new int[64];
    int size = 0;
    for (int i = first[number]; i < first[number + 1]; i++) {
      int at = places[i];
      int end = Math.min(filed.length, at + window + 1);
      for (int other = Math.max(0, at - window); other < end; other++) {
        if (meet(at, other)) {
          met = size == met.length ? Arrays.copyOf(met, 2 * size) : met;
          met[size++] = number(filed[other]);
        }
      }
    }
    Arrays.sort(met, 0, size);
    int kept = 0;
    for (int start = 0; start < size; ) {
      int end = start;
      while (end < size && met[end] == met[start]) {
        end++;
      }
      if (met[start] != number && end - start >= keys) {
        met[kept++] = met[start];
      }
      start = end;
    }
    return Arrays.copyOf(met, kept);
  }

  private boolean meet(int one, int other) {
    return ((filed[one] ^ filed[other]) & KEY) == 0 && ((filed[one] | filed[other]) & SEEKS) != 0;
  }
}
