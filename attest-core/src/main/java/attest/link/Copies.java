package attest.link;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Finds the copies among many wordings: those that share a looked-up run are compared. Where very
 * many share one (a notice, a story that everybody ran) each is compared with its neighbour alone;
 * copies of one story hang together through their neighbours.
 */
final class Copies {
  private static final int MANY = 64;

  /** Words of the shorter text that must stand in shared runs, and their share of it. */
  private static final int LEAST_WORDS = 12;

  static final double LEAST_SHARE = 0.5;

  private Copies() {}

  /** Calls with the numbers of every two that are copies, the lower first, in order. */
  static void among(List<Wording> wordings, BiConsumer<Integer, Integer> copies) {
    long[] pairs = sharing(Marks.of(wordings, 0)).sorted().toArray();
    for (int start = 0; start < pairs.length; ) {
      int one = Pairs.first(pairs[start]);
      Runs runs = new Runs(wordings.get(one));
      for (; start < pairs.length && Pairs.first(pairs[start]) == one; start++) {
        int other = Pairs.second(pairs[start]);
        if (share(runs, wordings.get(one), wordings.get(other)) >= LEAST_SHARE) {
          copies.accept(one, other);
        }
      }
    }
  }

  /** The share of the shorter text that stands in both; none where that is a few words alone. */
  static double share(Runs runs, Wording one, Wording other) {
    int shared = runs.shared(other);
    return shared < LEAST_WORDS ? 0 : (double) shared / Math.min(one.size(), other.size());
  }

  /** Pairs of wordings that share a mark. */
  private static Pairs sharing(Marks marks) {
    Pairs pairs = new Pairs();
    marks.forEachMark(start -> {
      int end = marks.end(start);
      int farthest = end - start > MANY ? 1 : end - start;
      for (int i = start; i < end; i++) {
        for (int j = i + 1; j < Math.min(end, i + 1 + farthest); j++) {
          pairs.add(marks.report(i), marks.report(j));
        }
      }
    });
    return pairs;
  }
}
