package attest.link;

import attest.link.Compatibility.Verdict;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks again what linking asked: how the claims of an event fit each other and their neighbours.
 */
final class Explaining {
  /** Points from which two events that nothing keeps apart may be one. */
  private static final double UNSURE = 4.0;

  private static final int MOST_REFUSALS = 5;

  /** The unsure ones first, then those that came nearest. */
  private static final Comparator<Grounds.Refusal> NEAREST_FIRST =
      Comparator.comparing((Grounds.Refusal refusal) -> !refusal.unsure())
          .thenComparing(Comparator.comparingDouble(Grounds.Refusal::score).reversed())
          .thenComparing(Grounds.Refusal::event);

  private record Pair(Telling one, Telling other, Verdict verdict) {
    static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingDouble((Pair pair) -> pair.verdict().score())
            .reversed()
            .thenComparing(pair -> pair.one().id())
            .thenComparing(pair -> pair.other().id());
  }

  private final Compatibility compatibility;
  private final Map<ClaimId, Telling> tellings;

  Explaining(Compatibility compatibility, Map<ClaimId, Telling> tellings) {
    this.compatibility = compatibility;
    this.tellings = tellings;
  }

  Grounds of(Event event, List<Event> others) {
    List<Telling> own = of(event);
    List<Grounds.Refusal> refusals = new ArrayList<>();
    for (Event other : others) {
      if (!other.id().equals(event.id())) {
        refusal(own, other).ifPresent(refusals::add);
      }
    }
    return new Grounds(
        joins(own), refusals.stream().sorted(NEAREST_FIRST).limit(MOST_REFUSALS).toList());
  }

  private List<Telling> of(Event event) {
    return event.claims().stream()
        .map(Claim::id)
        .flatMap(id -> Optional.ofNullable(tellings.get(id)).stream())
        .toList();
  }

  private List<Grounds.Join> joins(List<Telling> own) {
    List<Grounds.Join> joins = new ArrayList<>();
    for (Telling one : own) {
      pairs(List.of(one), own).stream()
          .filter(pair -> !pair.verdict().barred())
          .min(Pair.BEST_FIRST)
          .ifPresent(best ->
              joins.add(
                  new Grounds.Join(
                      one.id(), best.other().id(), best.verdict().score(), best.verdict().why())));
    }
    return joins;
  }

  /** Empty where no claim of the one is worth comparing with any of the other. */
  private Optional<Grounds.Refusal> refusal(List<Telling> own, Event other) {
    List<Pair> pairs = pairs(own, of(other));
    Optional<Pair> best = pairs.stream().min(Pair.BEST_FIRST).filter(this::isNear);
    Optional<Pair> barrier = pairs.stream().filter(pair -> pair.verdict().barred()).findFirst();
    return best.map(nearest -> {
      Pair shown = barrier.orElse(nearest);
      boolean unsure = barrier.isEmpty() && nearest.verdict().score() >= UNSURE;
      return new Grounds.Refusal(
          other.id(),
          shown.one().id(),
          shown.other().id(),
          nearest.verdict().score(),
          unsure,
          shown.verdict().why());
    });
  }

  /** Two claims that at least may speak of one day and place, or that fit in spite of a doubt. */
  private boolean isNear(Pair pair) {
    return pair.verdict().score() > 0
        || pair.one().when().isToldDay()
            && pair.other().when().isToldDay()
            && pair.one().when().mayMeet(pair.other().when())
            && SamePlace.compare(pair.one().where(), pair.other().where()).weight() > 0
        || pair.one().report().equals(pair.other().report())
            && SamePlace.compare(pair.one().where(), pair.other().where()).weight() > 0;
  }

  private List<Pair> pairs(List<Telling> some, List<Telling> others) {
    List<Pair> pairs = new ArrayList<>();
    for (Telling one : some) {
      for (Telling other : others) {
        if (!one.id().equals(other.id())) {
          pairs.add(new Pair(one, other, compatibility.compare(one, other)));
        }
      }
    }
    return pairs;
  }
}
