package attest.ledger;

import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import attest.model.EventId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a new list of events changes in the one before it; ids that go lead to their heirs. */
public final class Succession {
  private Succession() {}

  /**
   * The changes from one state of the ledger to the next, by event id; unchanged events are left
   * out.
   *
   * @param before the current events
   * @param after the events that are to be current
   */
  public static SortedMap<EventId, EventVersion> changes(
      Collection<Event> before, Collection<Event> after) {
    Map<EventId, Event> old = new HashMap<>();
    before.forEach(event -> old.put(event.id(), event));
    SortedMap<EventId, EventVersion> changes = new TreeMap<>();
    Map<ClaimId, EventId> holder = new HashMap<>();
    for (Event event : after) {
      Event previous = old.remove(event.id());
      if (!event.equals(previous)
          && changes.put(event.id(), new EventVersion.Kept(event)) != null) {
        throw new IllegalArgumentException("event " + event.id() + " stands twice in the list");
      }
      event.claims().forEach(claim -> holder.put(claim.id(), event.id()));
    }
    for (Event gone : old.values()) {
      changes.put(gone.id(), heir(gone, holder));
    }
    return changes;
  }

  /** The event that took over most claims of one that is gone; the smallest id among equals. */
  private static EventVersion heir(Event gone, Map<ClaimId, EventId> holder) {
    SortedMap<EventId, Integer> share = new TreeMap<>();
    for (Claim claim : gone.claims()) {
      EventId now = holder.get(claim.id());
      if (now != null) {
        share.merge(now, 1, Integer::sum);
      }
    }
    EventVersion heir = new EventVersion.Withdrawn();
    int most = 0;
    for (Map.Entry<EventId, Integer> entry : share.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        heir = new EventVersion.Merged(entry.getKey());
      }
    }
    return heir;
  }
}
