package attest.review;

import attest.ledger.Numbered;
import attest.model.ClaimId;
import attest.model.EventId;
import attest.model.Review;
import attest.model.ReviewId;
import attest.model.Ruling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All reviews of a ledger up to one change, and which of them count: those not undone. */
public final class Rulings {
  /** Claims that people took out of an event to make another one. */
  record SplitOff(EventId from, List<ClaimId> claims) {}

  private final List<Numbered<Review>> all;
  private final Map<ReviewId, ReviewId> undone = new HashMap<>();
  private final Map<EventId, List<Numbered<Review>>> byEvent = new HashMap<>();
  private final Map<EventId, EventId> mergers = new HashMap<>();
  private final Map<EventId, List<EventId>> merged = new HashMap<>();
  private final Map<EventId, SplitOff> splits = new HashMap<>();
  private final Map<EventId, Set<ClaimId>> taken = new HashMap<>();
  private final Map<EventId, Long> lastChanges = new HashMap<>();
  private final Map<EventId, Set<EventId>> ties = new HashMap<>();

  private Rulings(List<Numbered<Review>> all) {
    this.all = List.copyOf(all);
    findUndone();
    for (Numbered<Review> review : this.all) {
      note(review);
      if (counts(review.value())) {
        count(review);
      }
    }
  }

  /** The given reviews, oldest first. */
  public static Rulings of(List<Numbered<Review>> reviews) {
    return new Rulings(reviews);
  }

  /** From the last to the first: an undo that is itself undone undoes nothing. */
  private void findUndone() {
    Set<ReviewId> gone = new HashSet<>();
    for (Numbered<Review> numbered : all.reversed()) {
      Review review = numbered.value();
      if (review.ruling() instanceof Ruling.Undo(ReviewId target) && !gone.contains(review.id())) {
        gone.add(target);
        undone.put(target, review.id());
      }
    }
  }

  private void note(Numbered<Review> numbered) {
    EventId event = numbered.value().event();
    lastChanges.put(event, numbered.number());
    other(numbered.value())
        .ifPresent(other -> {
          lastChanges.put(other, numbered.number());
          ties.computeIfAbsent(event, none -> new HashSet<>()).add(other);
          ties.computeIfAbsent(other, none -> new HashSet<>()).add(event);
        });
  }

  /** The last review that concerns an event; 0 = none does. */
  long lastChange(EventId event) {
    return lastChanges.getOrDefault(event, 0L);
  }

  private boolean counts(Review review) {
    return !(review.ruling() instanceof Ruling.Undo) && undoneBy(review.id()).isEmpty();
  }

  private void count(Numbered<Review> numbered) {
    Review review = numbered.value();
    EventId event = review.event();
    byEvent.computeIfAbsent(event, none -> new ArrayList<>()).add(numbered);
    switch (review.ruling()) {
      case Ruling.Merge(EventId into) -> {
        mergers.put(event, into);
        merged.computeIfAbsent(into, none -> new ArrayList<>()).add(event);
      }
      case Ruling.Split(List<ClaimId> claims, EventId made) -> {
        splits.put(made, new SplitOff(event, claims));
        taken.computeIfAbsent(event, none -> new HashSet<>()).addAll(claims);
      }
      case Ruling.Accept accept -> {}
      case Ruling.Reject reject -> {}
      case Ruling.Correct correct -> {}
      case Ruling.Undo undo -> {}
    }
  }

  /** Every review, oldest first, those undone too. */
  public List<Numbered<Review>> all() {
    return all;
  }

  /** The same without what was decided after a change. */
  public Rulings until(long change) {
    return of(all.stream().filter(review -> review.number() <= change).toList());
  }

  /** The review that says that this one no longer counts. */
  public Optional<ReviewId> undoneBy(ReviewId review) {
    return Optional.ofNullable(undone.get(review));
  }

  /** Every review that concerns an event, those undone too, oldest first. */
  public List<Numbered<Review>> concerning(EventId event) {
    return all.stream()
        .filter(review ->
            review.value().event().equals(event)
                || other(review.value()).equals(Optional.of(event)))
        .toList();
  }

  /** The reviews of an event that count, oldest first. */
  List<Numbered<Review>> of(EventId event) {
    return byEvent.getOrDefault(event, List.of());
  }

  Optional<EventId> mergedInto(EventId event) {
    return Optional.ofNullable(mergers.get(event));
  }

  List<EventId> mergedHere(EventId event) {
    return merged.getOrDefault(event, List.of());
  }

  Optional<SplitOff> splitOff(EventId made) {
    return Optional.ofNullable(splits.get(made));
  }

  Set<ClaimId> takenFrom(EventId event) {
    return taken.getOrDefault(event, Set.of());
  }

  /** Events that people made by splitting others. */
  public Set<EventId> made() {
    return Set.copyOf(splits.keySet());
  }

  /**
   * Every event whose state hangs on that of another one through reviews: mergers and splits.
   *
   * @param event itself among them
   */
  public Set<EventId> relatives(EventId event) {
    Set<EventId> found = new HashSet<>();
    List<EventId> open = new ArrayList<>(List.of(event));
    while (!open.isEmpty()) {
      EventId next = open.removeLast();
      if (found.add(next)) {
        open.addAll(ties.getOrDefault(next, Set.of()));
      }
    }
    return found;
  }

  private static Optional<EventId> other(Review review) {
    return switch (review.ruling()) {
      case Ruling.Merge(EventId into) -> Optional.of(into);
      case Ruling.Split(List<ClaimId> claims, EventId made) -> Optional.of(made);
      case Ruling.Accept accept -> Optional.empty();
      case Ruling.Reject reject -> Optional.empty();
      case Ruling.Correct correct -> Optional.empty();
      case Ruling.Undo undo -> Optional.empty();
    };
  }
}
