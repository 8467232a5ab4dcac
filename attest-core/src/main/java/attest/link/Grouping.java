package attest.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups claims by joining the surest pairs first. Two groups become one only when no claim of the
 * one is barred from any claim of the other and they fit on average, so no chain of weak links ever
 * ties two happenings together.
 */
final class Grouping {
  /** Pairs compared between two large groups: enough to know, cheap enough to ask. */
  private static final int MOST_COMPARED = 12;

  private static final Comparator<Link> SUREST_FIRST =
      Comparator.comparingDouble(Link::score)
          .reversed()
          .thenComparingInt(link -> link.one())
          .thenComparingInt(link -> link.other());

  private record Link(int one, int other, double score) {}

  private final Compatibility compatibility;

  Grouping(Compatibility compatibility) {
    this.compatibility = compatibility;
  }

  /** Groups of claims of one happening each; claims by id within and groups by first claim. */
  List<List<Telling>> group(List<Telling> unordered) {
    List<Telling> tellings = unordered.stream().sorted(Comparator.comparing(Telling::id)).toList();
    List<Link> links = new ArrayList<>();
    Blocks.pairs(tellings)
        .forEach(pair -> {
          int one = Pairs.first(pair);
          int other = Pairs.second(pair);
          Compatibility.Verdict verdict =
              compatibility.compare(tellings.get(one), tellings.get(other));
          if (verdict.joins()) {
            links.add(new Link(one, other, verdict.score()));
          }
        });
    links.sort(SUREST_FIRST);
    return join(tellings, links);
  }

  private List<List<Telling>> join(List<Telling> tellings, List<Link> links) {
    int[] groupOf = new int[tellings.size()];
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      groupOf[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
    for (Link link : links) {
      int one = Math.min(groupOf[link.one()], groupOf[link.other()]);
      int other = Math.max(groupOf[link.one()], groupOf[link.other()]);
      if (one != other && fit(members.get(one), members.get(other), tellings)) {
        for (int member : members.get(other)) {
          groupOf[member] = one;
        }
        members.get(one).addAll(members.get(other));
        members.get(other).clear();
      }
    }
    return members.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().map(tellings::get).toList())
        .toList();
  }

  private boolean fit(List<Integer> one, List<Integer> other, List<Telling> tellings) {
    double sum = 0;
    int compared = 0;
    for (int a : one) {
      for (int b : other) {
        if (tellings.get(a).report().equals(tellings.get(b).report())) {
          return false;
        }
      }
    }
    for (int a : spread(one)) {
      for (int b : spread(other)) {
        Compatibility.Verdict verdict = compatibility.compare(tellings.get(a), tellings.get(b));
        if (verdict.barred()) {
          return false;
        }
        sum += verdict.score();
        compared++;
      }
    }
    return sum / compared >= Compatibility.ENOUGH;
  }

  /** Some members of a large group, evenly spread over its claims by id. */
  private static List<Integer> spread(List<Integer> group) {
    if (group.size() <= MOST_COMPARED) {
      return group;
    }
    List<Integer> sorted = group.stream().sorted().toList();
    List<Integer> some = new ArrayList<>();
    for (int i = 0; i < MOST_COMPARED; i++) {
      some.add(sorted.get((int) ((long) i * sorted.size() / MOST_COMPARED)));
    }
    return some;
  }
}
