package attest.link;

import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import attest.model.EventId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Makes events of grouped claims: what the claims have in common, their origins, a lasting id. */
final class Assembly {
  private final Kinds kinds;
  private final Origins origins;

  Assembly(Kinds kinds, Origins origins) {
    this.kinds = kinds;
    this.origins = origins;
  }

  List<Event> events(List<List<Telling>> groups, List<Event> previous) {
    Map<ClaimId, EventId> ids = EventIds.of(groups, previous);
    List<Event> events = new ArrayList<>();
    for (List<Telling> group : groups) {
      EventId id = ids.get(group.getFirst().id());
      if (id == null) {
        throw new IllegalStateException("no id for the event of claim " + group.getFirst().id());
      }
      events.add(event(id, group));
    }
    events.sort(Comparator.comparing(Event::id));
    return List.copyOf(events);
  }

  private Event event(EventId id, List<Telling> group) {
    List<Claim> claims = group.stream().map(Telling::claim).toList();
    return new Event(
        id,
        Common.kind(claims, kinds),
        Common.standing(claims),
        claims,
        origins.of(group),
        Common.time(claims),
        Common.place(claims),
        Common.roles(claims));
  }
}
