package attest.review;

import attest.ledger.EventVersion;
import attest.ledger.Ledger;
import attest.ledger.Numbered;
import attest.link.Joint;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import attest.model.EventId;
import attest.model.Review;
import attest.model.Ruling;
import attest.review.ReviewedEvent.Decided;
import attest.review.ReviewedEvent.Status;
import attest.review.Rulings.SplitOff;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The events of a ledger with what people decided about them, now or after any past change. One
 * thread at a time.
 */
public final class ReviewedEvents {
  /** What was looked up last: to find an event is to ask for its versions several times. */
  private record Lately(Optional<EventId> event, List<Numbered<EventVersion>> versions) {}

  private final Ledger ledger;
  private final Rulings rulings;
  private final long until;
  private Lately lately = new Lately(Optional.empty(), List.of());

  private ReviewedEvents(Ledger ledger, Rulings rulings, long until) {
    this.ledger = ledger;
    this.rulings = rulings;
    this.until = until;
  }

  /** As they are now. */
  public static ReviewedEvents now(Ledger ledger, Rulings rulings) {
    return new ReviewedEvents(ledger, rulings, Long.MAX_VALUE);
  }

  /** As they were after that change. */
  public static ReviewedEvents after(Ledger ledger, Rulings rulings, long change) {
    return new ReviewedEvents(ledger, rulings.until(change), change);
  }

  /** The event of that id, or the one that took it over; empty = there is none, or no more. */
  public Optional<ReviewedEvent> find(EventId id) {
    EventId at = standing(id);
    return ofMachine(at).or(() -> ofSplit(at));
  }

  /** The id that an event now goes by: mergers by the machine and by people followed. */
  public EventId standing(EventId id) {
    Set<EventId> seen = new HashSet<>();
    EventId at = id;
    while (seen.add(at)) {
      EventId here = at;
      at = machine(here).map(Event::id).orElse(here);
      at = rulings.mergedInto(at).orElse(at);
    }
    return at;
  }

  private Optional<Event> machine(EventId id) {
    return EventVersion.follow(id, event -> versions(event).stream().map(Numbered::value).toList());
  }

  private List<Numbered<EventVersion>> versions(EventId id) {
    if (!lately.event().equals(Optional.of(id))) {
      lately =
          new Lately(
              Optional.of(id),
              ledger.versions(id).stream().filter(version -> version.number() <= until).toList());
    }
    return lately.versions();
  }

  private Optional<ReviewedEvent> ofMachine(EventId id) {
    return machine(id)
        .map(event -> {
          Set<ClaimId> taken = rulings.takenFrom(id);
          List<Claim> claims =
              new ArrayList<>(
                  event.claims().stream().filter(claim -> !taken.contains(claim.id())).toList());
          return reviewed(event, Optional.of(event), claims);
        });
  }

  private Optional<ReviewedEvent> ofSplit(EventId id) {
    return rulings
        .splitOff(id)
        .flatMap(split -> {
          List<Claim> claims = claims(split);
          return claims.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  reviewed(
                      Joint.of(id, claims, origins(split)),
                      Optional.empty(),
                      new ArrayList<>(claims)));
        });
  }

  /** Claims by id: from the event that they were taken out of, else from the latest readings. */
  private List<Claim> claims(SplitOff split) {
    List<Claim> found = new ArrayList<>();
    for (ClaimId id : split.claims()) {
      ledger.findReading(id.report()).stream()
          .flatMap(reading -> reading.claims().stream())
          .filter(claim -> claim.id().equals(id))
          .forEach(found::add);
    }
    return found;
  }

  private List<Event.Origin> origins(SplitOff split) {
    return machine(split.from())
        .map(Event::origins)
        .orElseGet(() ->
            split.claims().stream()
                .map(ClaimId::report)
                .distinct()
                .map(report -> new Event.Origin(List.of(report), "stands alone"))
                .toList());
  }

  private ReviewedEvent reviewed(Event event, Optional<Event> machine, List<Claim> claims) {
    List<Event.Origin> origins = new ArrayList<>(event.origins());
    List<EventId> merged = new ArrayList<>();
    long change = lastChange(event.id());
    for (EventId other : rulings.mergedHere(event.id())) {
      Optional<ReviewedEvent> part = ofMachine(other).or(() -> ofSplit(other));
      if (part.isPresent() && !other.equals(event.id())) {
        claims.addAll(part.get().event().claims());
        origins.addAll(part.get().event().origins());
        merged.add(other);
        change = Math.max(change, part.get().change());
      }
    }
    List<Numbered<Review>> reviews = rulings.of(event.id());
    List<ClaimId> rejected = rejected(reviews, claims);
    List<Claim> left =
        claims.stream().filter(claim -> !rejected.contains(claim.id())).distinct().toList();
    Event joint =
        left.isEmpty() || left.equals(event.claims()) ? event : Joint.of(event.id(), left, origins);
    List<Decided> decided = decided(reviews, machine.orElse(joint));
    return new ReviewedEvent(
        Overlay.over(joint, decided), machine, decided, status(reviews), rejected, merged, change);
  }

  private long lastChange(EventId id) {
    long read = versions(id).stream().mapToLong(Numbered::number).max().orElse(0);
    return Math.max(read, rulings.lastChange(id));
  }

  private static List<ClaimId> rejected(List<Numbered<Review>> reviews, List<Claim> claims) {
    Predicate<ClaimId> held = id -> claims.stream().anyMatch(claim -> claim.id().equals(id));
    return reviews.stream()
        .map(review -> review.value().ruling())
        .flatMap(ruling ->
            ruling instanceof Ruling.Reject(Optional<ClaimId> claim)
                ? claim.stream()
                : java.util.stream.Stream.<ClaimId>empty())
        .filter(held)
        .distinct()
        .toList();
  }

  private static List<Decided> decided(List<Numbered<Review>> reviews, Event event) {
    Map<Ruling.Field, Decided> last = new EnumMap<>(Ruling.Field.class);
    for (Numbered<Review> review : reviews) {
      if (review.value().ruling() instanceof Ruling.Correct(Ruling.Field field, var value)) {
        last.put(
            field,
            new Decided(field, value.after(), FieldText.of(event, field), value.before(), review));
      }
    }
    return List.copyOf(last.values());
  }

  /** The last verdict on the whole event; a correction alone makes it corrected. */
  private static Status status(List<Numbered<Review>> reviews) {
    Status status = Status.UNREVIEWED;
    for (Numbered<Review> review : reviews) {
      status =
          switch (review.value().ruling()) {
            case Ruling.Accept(Optional<Ruling.Field> field) when field.isEmpty() ->
                Status.ACCEPTED;
            case Ruling.Reject(Optional<ClaimId> claim) when claim.isEmpty() -> Status.REJECTED;
            case Ruling.Accept accept -> status;
            case Ruling.Undo undo -> status;
            case Ruling.Reject reject -> corrected(status);
            case Ruling.Correct correct -> corrected(status);
            case Ruling.Split split -> corrected(status);
            case Ruling.Merge merge -> status;
          };
    }
    return status;
  }

  private static Status corrected(Status before) {
    return before == Status.REJECTED ? before : Status.CORRECTED;
  }
}
