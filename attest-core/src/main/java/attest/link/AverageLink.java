package attest.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Agglomerative clustering by the mean likeness of all pairs of two groups (UPGMA, Sokal and
 * Michener 1958): the most alike groups are joined first, until none are alike enough. Pairs that
 * are not given count as unlike. Members are numbered, and equal likenesses go by number, so that
 * the outcome never depends on the order of the pairs.
 */
final class AverageLink {
  private record Join(double likeness, int one, int other, int oneState, int otherState)
      implements Comparable<Join> {
    @Override
    public int compareTo(Join join) {
      int byLikeness = Double.compare(join.likeness, likeness);
      if (byLikeness != 0) {
        return byLikeness;
      }
      return one != join.one ? Integer.compare(one, join.one) : Integer.compare(other, join.other);
    }
  }

  private final double enough;
  private final List<Map<Integer, Double>> near = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private final int[] states;
  private final PriorityQueue<Join> joins = new PriorityQueue<>();

  /**
   * Nothing joined yet.
   *
   * @param size how many there are to group
   * @param enough the least mean likeness of two groups that are joined
   */
  AverageLink(int size, double enough) {
    this.enough = enough;
    states = new int[size];
    for (int i = 0; i < size; i++) {
      near.add(new HashMap<>());
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /** Tells how alike two of them are; each pair once. */
  void pair(int one, int other, double likeness) {
    near.get(one).put(other, likeness);
    near.get(other).put(one, likeness);
  }

  /** The groups, by their first member; members ascending. */
  List<List<Integer>> groups() {
    for (int one = 0; one < near.size(); one++) {
      for (Map.Entry<Integer, Double> pair : near.get(one).entrySet()) {
        if (one < pair.getKey()) {
          offer(one, pair.getKey(), pair.getValue());
        }
      }
    }
    for (Join join = joins.poll(); join != null; join = joins.poll()) {
      if (states[join.one] == join.oneState && states[join.other] == join.otherState) {
        join(join.one, join.other);
      }
    }
    return members.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().toList())
        .toList();
  }

  private void offer(int one, int other, double likeness) {
    if (likeness >= enough) {
      int low = Math.min(one, other);
      int high = Math.max(one, other);
      joins.add(new Join(likeness, low, high, states[low], states[high]));
    }
  }

  /** The lower group takes in the other. */
  private void join(int one, int other) {
    int oneSize = members.get(one).size();
    int otherSize = members.get(other).size();
    members.get(one).addAll(members.get(other));
    members.get(other).clear();
    states[one]++;
    states[other]++;
    Map<Integer, Double> ofOne = near.get(one);
    Map<Integer, Double> ofOther = near.get(other);
    ofOne.remove(other);
    ofOther.remove(one);
    Map<Integer, Double> joined = new HashMap<>();
    ofOne.forEach((third, likeness) -> joined.merge(third, likeness * oneSize, Double::sum));
    ofOther.forEach((third, likeness) -> joined.merge(third, likeness * otherSize, Double::sum));
    ofOther.clear();
    joined.replaceAll((third, sum) -> sum / (oneSize + otherSize));
    near.set(one, joined);
    joined.forEach((third, likeness) -> {
      near.get(third).remove(other);
      near.get(third).put(one, likeness);
      offer(one, third, likeness);
    });
  }
}
