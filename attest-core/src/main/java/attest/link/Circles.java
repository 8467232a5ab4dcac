package attest.link;

import java.util.ArrayList;
import java.util.List;

/** Numbered things that hang together through ties. What is not tied stands alone. */
final class Circles {
  private final int[] up;

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
}
