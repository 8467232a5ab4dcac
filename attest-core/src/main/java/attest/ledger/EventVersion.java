package attest.ledger;

import attest.model.Event;
import attest.model.EventId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What became of an event's id at one point of the ledger's history. */
public sealed interface EventVersion {
  /** The event as it then was. */
  record Kept(Event event) implements EventVersion {}

  /** Its claims went over to another event; the id leads there. */
  record Merged(EventId into) implements EventVersion {}

  /** None of its claims stands in any event any more. */
  record Withdrawn() implements EventVersion {}

  /** The event that an id stands for now, mergers followed. */
  static Optional<Event> follow(EventId id, Function<EventId, List<EventVersion>> history) {
    Set<EventId> seen = new HashSet<>();
    EventId at = id;
    while (seen.add(at)) {
      List<EventVersion> versions = history.apply(at);
      if (versions.isEmpty()) {
        return Optional.empty();
      }
      switch (versions.getLast()) {
        case Kept(Event event) -> {
          return Optional.of(event);
        }
        case Merged(EventId into) -> at = into;
        case Withdrawn() -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
