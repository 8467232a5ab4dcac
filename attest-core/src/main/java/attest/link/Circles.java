package attest.link;

import java.util.ArrayList;
import java.util.List;

/** Numbered things that hang together through ties. What is not tied stands alone. */
final class Circles {
  private static final double STRONGEST = 1;

  private final int[] up;

  /** Two of them, and how strong their tie is. */
  record Tie(int one, int other, double strength) {}

  Circles(int size) {
    up = new int[size];
    for (int i = 0; i < size; i++) {
      up[i] = i;
    }
  }

  void tie(int one, int other) {
    int a = root(one);
    int b = root(other);
    up[Math.max(a, b)] = Math.min(a, b);
  }

  private int root(int number) {
    int at = number;
    while (up[at] != at) {
      up[at] = up[up[at]];
      at = up[at];
    }
    return at;
  }

  /** The circles by their least member, members ascending. */
  List<List<Integer>> all() {
    List<List<Integer>> byRoot = new ArrayList<>();
    int[] place = new int[up.length];
    for (int i = 0; i < up.length; i++) {
      int root = root(i);
      if (root == i) {
        place[i] = byRoot.size();
        byRoot.add(new ArrayList<>(1));
      }
      byRoot.get(place[root]).add(i);
    }
    return byRoot;
  }

  /**
   * The circles that the ties make. One of more than so many is cut at its weakest ties, as many
   * steps as it needs; what holds together by ties of full strength is never cut.
   */
  static List<List<Integer>> of(int size, int large, double step, List<Tie> ties) {
    List<List<Integer>> circles = new ArrayList<>();
    boolean[] settled = new boolean[size];
    List<Tie> left = ties;
    double floor = 0;
    do {
      double least = floor;
      left =
          left.stream()
              .filter(
                  tie -> tie.strength() >= least && !settled[tie.one()] && !settled[tie.other()])
              .toList();
      Circles made = new Circles(size);
      left.forEach(tie -> made.tie(tie.one(), tie.other()));
      for (List<Integer> circle : made.all()) {
        if (!settled[circle.getFirst()] && (circle.size() <= large || least >= STRONGEST)) {
          circle.forEach(member -> settled[member] = true);
          circles.add(circle);
        }
      }
      floor += step;
    } while (!left.isEmpty());
    return circles;
  }
}
