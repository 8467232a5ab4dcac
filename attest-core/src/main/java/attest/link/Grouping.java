package attest.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups claims by joining the surest pairs first. Two groups become one only when no claim of the
 * one is barred from any claim of the other and they fit on average, so no chain of weak links ever
 * ties two happenings together. Claims that no chain of links connects never touch each other.
 */
final class Grouping {
  /** Pairs compared between two large groups: enough to know, cheap enough to ask. */
  private static final int MOST_COMPARED = 12;

  private static final Comparator<Telling> BY_DAY =
      Comparator.comparing(Telling::earliest).thenComparing(Telling::id);

  private static final Comparator<Link> SUREST_FIRST =
      Comparator.comparingDouble(Link::score)
          .reversed()
          .thenComparingInt(Link::one)
          .thenComparingInt(Link::other);

  /** Two claims, by number, that may tell of one happening. */
  private record Link(int one, int other, double score) {}

  private final Compatibility compatibility;

  Grouping(Compatibility compatibility) {
    this.compatibility = compatibility;
  }

  /** Groups of claims of one happening each; claims by id within and groups by first claim. */
  List<List<Telling>> group(List<Telling> unordered) {
    List<Telling> tellings = unordered.stream().sorted(BY_DAY).toList();
    Meetings meetings = Blocks.meetings(tellings);
    List<List<Link>> links =
        IntStream.range(0, tellings.size())
            .parallel()
            .mapToObj(number -> links(tellings, number, meetings.of(number, 1)))
            .toList();
    Circles circles = new Circles(tellings.size());
    links.forEach(of -> of.forEach(link -> circles.tie(link.one(), link.other())));
    return circles.all().parallelStream()
        .flatMap(circle -> join(circle, links, tellings).stream())
        .map(group -> group.stream().map(tellings::get).sorted(Comparator.comparing(Telling::id)))
        .map(group -> group.toList())
        .sorted(Comparator.comparing(group -> group.getFirst().id()))
        .toList();
  }

  /** The links of a claim to those of higher numbers. */
  private List<Link> links(List<Telling> tellings, int number, int[] met) {
    List<Link> links = new ArrayList<>(0);
    for (int other : met) {
      if (other > number) {
        Compatibility.Verdict verdict = compare(tellings.get(number), tellings.get(other));
        if (verdict.joins()) {
          links.add(new Link(number, other, verdict.score()));
        }
      }
    }
    return links;
  }

  private Compatibility.Verdict compare(Telling one, Telling other) {
    return one.id().compareTo(other.id()) < 0
        ? compatibility.compare(one, other)
        : compatibility.compare(other, one);
  }

  /** The groups of a circle of linked claims. */
  private List<List<Integer>> join(
      List<Integer> circle, List<List<Link>> links, List<Telling> tellings) {
    if (circle.size() == 1) {
      return List.of(circle);
    }
    Groups groups = new Groups(circle);
    circle.stream()
        .flatMap(member -> links.get(member).stream())
        .sorted(SUREST_FIRST)
        .forEach(link -> {
          List<Integer> one = groups.of(link.one());
          List<Integer> other = groups.of(link.other());
          if (!one.equals(other) && fit(one, other, tellings)) {
            groups.join(one, other);
          }
        });
    return groups.all();
  }

  private boolean fit(List<Integer> one, List<Integer> other, List<Telling> tellings) {
    for (int a : one) {
      for (int b : other) {
        if (tellings.get(a).report().equals(tellings.get(b).report())) {
          return false;
        }
      }
    }
    double sum = 0;
    int compared = 0;
    for (int a : spread(one)) {
      for (int b : spread(other)) {
        Compatibility.Verdict verdict = compare(tellings.get(a), tellings.get(b));
        if (verdict.barred()) {
          return false;
        }
        sum += verdict.score();
        compared++;
      }
    }
    return sum / compared >= Compatibility.ENOUGH;
  }

  /** Some members of a large group, evenly spread over its claims by day. */
  private static List<Integer> spread(List<Integer> group) {
    int size = group.size();
    return size <= MOST_COMPARED
        ? group
        : IntStream.range(0, MOST_COMPARED)
            .mapToObj(i -> group.get((int) ((long) i * size / MOST_COMPARED)))
            .toList();
  }
}
