package attest.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Events and rows matched one to one: of all pairs within the limits the likest are joined first,
 * and what is joined is out of the race. So no two stay apart that are liker to each other than to
 * their partners. Neither the order of the lists nor which of them stands first matters.
 *
 * @param pairs the joined ones, by the first list
 * @param ours the rest of the first list, in its order
 * @param theirs the rest of the second list, in its order
 */
public record Matching(List<Pair> pairs, List<Alone> ours, List<Alone> theirs) {
  /** The likest first; of equals those with figures that are closer; then by their ids. */
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble((Pair pair) -> -pair.likeness().score())
          .thenComparingLong(pair -> pair.ours().dead().apart(pair.theirs().dead()))
          .thenComparing(Matching::lesserId)
          .thenComparing(Matching::greaterId);

  public Matching {
    pairs = List.copyOf(pairs);
    ours = List.copyOf(ours);
    theirs = List.copyOf(theirs);
  }

  /** Matches two lists, each without an id twice. */
  public static Matching of(List<Happening> ours, List<Happening> theirs, Limits limits) {
    check(ours);
    check(theirs);
    List<Pair> candidates = candidates(ours, theirs, limits);
    candidates.sort(BEST_FIRST);
    Map<String, Pair> ofOurs = new HashMap<>();
    Map<String, Pair> ofTheirs = new HashMap<>();
    for (Pair pair : candidates) {
      if (!ofOurs.containsKey(pair.ours().id()) && !ofTheirs.containsKey(pair.theirs().id())) {
        ofOurs.put(pair.ours().id(), pair);
        ofTheirs.put(pair.theirs().id(), pair);
      }
    }
    Rivals rivals = new Rivals(candidates, ofOurs, ofTheirs);
    List<Pair> pairs =
        ours.stream().map(Happening::id).filter(ofOurs::containsKey).map(ofOurs::get).toList();
    return new Matching(
        pairs, alone(ours, ofOurs, rivals.ours), alone(theirs, ofTheirs, rivals.theirs));
  }

  private static void check(List<Happening> happenings) {
    Set<String> ids = new HashSet<>();
    for (Happening happening : happenings) {
      if (!ids.add(happening.id())) {
        throw new IllegalArgumentException(happening.id() + " stands there twice");
      }
    }
  }

  private static List<Pair> candidates(
      List<Happening> ours, List<Happening> theirs, Limits limits) {
    KindKin kin = KindKin.builtIn();
    CellIndex.Search search = new CellIndex(ours).new Search();
    List<Pair> candidates = new ArrayList<>();
    for (Happening their : theirs) {
      search.near(
          their,
          limits,
          number -> {
            Happening our = ours.get(number);
            Likeness.of(our, their, limits, kin)
                .ifPresent(likeness -> candidates.add(new Pair(our, their, likeness)));
          });
    }
    return candidates;
  }

  private static String lesserId(Pair pair) {
    String one = pair.ours().id();
    String other = pair.theirs().id();
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static String greaterId(Pair pair) {
    String one = pair.ours().id();
    String other = pair.theirs().id();
    return one.compareTo(other) <= 0 ? other : one;
  }

  private static List<Alone> alone(
      List<Happening> all, Map<String, Pair> joined, Map<String, Alone.Rival> rivals) {
    return all.stream()
        .filter(happening -> !joined.containsKey(happening.id()))
        .map(happening -> new Alone(happening, Optional.ofNullable(rivals.get(happening.id()))))
        .toList();
  }

  /** For each that stays alone the likest of the other side, and with whom that one goes. */
  private static final class Rivals {
    private final Map<String, Alone.Rival> ours = new HashMap<>();
    private final Map<String, Alone.Rival> theirs = new HashMap<>();

    Rivals(List<Pair> bestFirst, Map<String, Pair> ofOurs, Map<String, Pair> ofTheirs) {
      for (Pair pair : bestFirst) {
        Pair ourPair = ofOurs.get(pair.ours().id());
        Pair theirPair = ofTheirs.get(pair.theirs().id());
        double score = pair.likeness().score();
        if (ourPair == null && theirPair != null) {
          ours.putIfAbsent(
              pair.ours().id(),
              new Alone.Rival(
                  pair.theirs().id(), score, theirPair.ours().id(), theirPair.likeness().score()));
        }
        if (theirPair == null && ourPair != null) {
          theirs.putIfAbsent(
              pair.theirs().id(),
              new Alone.Rival(
                  pair.ours().id(), score, ourPair.theirs().id(), ourPair.likeness().score()));
        }
      }
    }
  }
}
