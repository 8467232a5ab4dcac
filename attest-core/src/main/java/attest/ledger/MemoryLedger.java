package attest.ledger;

import attest.model.Claim;
import attest.model.Event;
import attest.model.EventId;
import attest.model.ReportId;
import attest.model.Review;
import attest.model.ReviewId;
import attest.model.Ruling;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A ledger that lives as long as the program: for tests, trials and reading without a file. */
public final class MemoryLedger implements Ledger {
  private final SortedMap<ReportId, List<Reading>> readings = new TreeMap<>();
  private final SortedMap<EventId, List<Numbered<EventVersion>>> events = new TreeMap<>();
  private final List<Numbered<Review>> reviews = new ArrayList<>();
  private final List<Addition> additions = new ArrayList<>();

  @Override
  public boolean add(Reading reading) {
    ReportId id = reading.report().id();
    if (holds(id, reading.version())) {
      return false;
    }
    append(new Addition.Read(reading));
    return true;
  }

  @Override
  public boolean holds(ReportId id, String version) {
    return history(id).stream().anyMatch(reading -> reading.version().equals(version));
  }

  @Override
  public void keep(List<Event> now) {
    now.forEach(this::checkClaims);
    Succession.changes(events(), now)
        .forEach((id, version) -> append(new Addition.Changed(id, version)));
  }

  private void append(Addition addition) {
    switch (addition) {
      case Addition.Read(Reading reading) ->
          readings.computeIfAbsent(reading.report().id(), none -> new ArrayList<>()).add(reading);
      case Addition.Changed(EventId id, EventVersion version) ->
          events.computeIfAbsent(id, none -> new ArrayList<>()).add(numbered(version));
      case Addition.Reviewed(Review review) -> reviews.add(numbered(review));
    }
    additions.add(addition);
  }

  private <T> Numbered<T> numbered(T value) {
    return new Numbered<>(additions.size() + 1L, value);
  }

  @Override
  public Stream<Addition> additions() {
    return List.copyOf(additions).stream();
  }

  @Override
  public void replay(Iterator<Addition> replayed) {
    List<Addition> before = List.copyOf(additions);
    try {
      while (replayed.hasNext()) {
        Addition next = replayed.next();
        check(next);
        append(next);
      }
    } catch (RuntimeException e) {
      additions.clear();
      readings.clear();
      events.clear();
      reviews.clear();
      before.forEach(this::append);
      throw e;
    }
  }

  private void check(Addition addition) {
    switch (addition) {
      case Addition.Read(Reading reading) -> {
        if (holds(reading.report().id(), reading.version())) {
          throw new IllegalArgumentException(
              "report " + reading.report().id() + " is held already");
        }
      }
      case Addition.Changed(EventId id, EventVersion.Kept(Event event)) -> checkClaims(event);
      case Addition.Changed gone -> {}
      case Addition.Reviewed(Review review) -> check(review);
    }
  }

  private void checkClaims(Event event) {
    for (Claim claim : event.claims()) {
      boolean held =
          findReading(claim.id().report())
              .map(reading -> reading.claims().contains(claim))
              .orElse(false);
      if (!held) {
        throw new IllegalArgumentException(
            "event " + event.id() + " rests on claim " + claim.id() + ", which is not held");
      }
    }
  }

  @Override
  public List<ReportId> reports() {
    return List.copyOf(readings.keySet());
  }

  @Override
  public List<Reading> history(ReportId id) {
    return List.copyOf(readings.getOrDefault(id, List.of()));
  }

  @Override
  public List<Event> events() {
    List<Event> current = new ArrayList<>();
    for (List<Numbered<EventVersion>> versions : events.values()) {
      if (versions.getLast().value() instanceof EventVersion.Kept(Event event)) {
        current.add(event);
      }
    }
    return current;
  }

  @Override
  public List<EventId> allEvents() {
    return List.copyOf(events.keySet());
  }

  @Override
  public List<Numbered<EventVersion>> versions(EventId id) {
    return List.copyOf(events.getOrDefault(id, List.of()));
  }

  @Override
  public long add(Review review) {
    check(review);
    append(new Addition.Reviewed(review));
    return additions.size();
  }

  private void check(Review review) {
    if (review.ruling() instanceof Ruling.Undo(ReviewId undone)
        && reviews.stream().noneMatch(known -> known.value().isUndoneBy(review))) {
      throw new IllegalArgumentException(
          "event " + review.event() + " has no review " + undone + " to undo");
    }
  }

  @Override
  public List<Numbered<Review>> reviews() {
    return List.copyOf(reviews);
  }

  @Override
  public long lastChange() {
    return additions.size();
  }

  @Override
  public List<Change> changes(long since, int atMost) {
    List<Change> changes = new ArrayList<>();
    for (int n = (int) since; n < additions.size() && changes.size() < atMost; n++) {
      changes.add(change(n + 1L, additions.get(n)));
    }
    return changes;
  }

  private static Change change(long number, Addition addition) {
    return switch (addition) {
      case Addition.Read(Reading reading) ->
          new Change(number, Change.Kind.REPORT, reading.report().id().value());
      case Addition.Changed(EventId id, EventVersion version) ->
          new Change(number, Change.Kind.EVENT, id.value());
      case Addition.Reviewed(Review review) ->
          new Change(number, Change.Kind.REVIEW, review.event().value());
    };
  }

  @Override
  public List<Hit> search(String typed, int atMost) {
    SearchWords words = SearchWords.of(typed);
    return readings.values().stream()
        .map(all -> all.getLast().report())
        .filter(words::allIn)
        .limit(atMost)
        .map(words::hit)
        .toList();
  }

  @Override
  public List<Fault> verify() {
    return readings.values().stream()
        .flatMap(List::stream)
        .flatMap(reading -> Verify.reading(reading).stream())
        .toList();
  }

  @Override
  public void close() {}
}
