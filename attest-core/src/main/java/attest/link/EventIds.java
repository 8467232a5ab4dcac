package attest.link;

import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import attest.model.EventId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives events their ids. An event keeps the id of the earlier event that it shares most claims
 * with; a new one is named after its earliest claim.
 */
final class EventIds {
  private record Heir(int shared, EventId id, int group) {}

  private static final Comparator<Heir> MOST_SHARED_FIRST =
      Comparator.comparingInt(Heir::shared)
          .reversed()
          .thenComparing(Heir::id)
          .thenComparingInt(Heir::group);

  private EventIds() {}

  /** Ids by the first claim of each group. */
  static Map<ClaimId, EventId> of(List<List<Telling>> groups, List<Event> previous) {
    Map<ClaimId, EventId> ids = new TreeMap<>();
    Set<EventId> taken = new TreeSet<>();
    for (Heir heir : heirs(groups, previous)) {
      ClaimId group = groups.get(heir.group()).getFirst().id();
      if (!ids.containsKey(group) && taken.add(heir.id())) {
        ids.put(group, heir.id());
      }
    }
    previous.forEach(event -> taken.add(event.id()));
    for (List<Telling> group : groups) {
      ids.computeIfAbsent(group.getFirst().id(), first -> fresh(group, taken));
    }
    return ids;
  }

  private static List<Heir> heirs(List<List<Telling>> groups, List<Event> previous) {
    Map<ClaimId, EventId> before = new TreeMap<>();
    for (Event event : previous) {
      for (Claim claim : event.claims()) {
        before.put(claim.id(), event.id());
      }
    }
    List<Heir> heirs = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Map<EventId, Integer> shared = new TreeMap<>();
      for (Telling telling : groups.get(i)) {
        EventId id = before.get(telling.id());
        if (id != null) {
          shared.merge(id, 1, Integer::sum);
        }
      }
      int group = i;
      shared.forEach((id, count) -> heirs.add(new Heir(count, id, group)));
    }
    heirs.sort(MOST_SHARED_FIRST);
    return heirs;
  }

  private static EventId fresh(List<Telling> group, Set<EventId> taken) {
    Telling earliest =
        group.stream()
            .min(Comparator.comparing(Telling::earliest).thenComparing(Telling::id))
            .orElseThrow();
    for (int attempt = 0; ; attempt++) {
      EventId id = named(earliest.id() + (attempt == 0 ? "" : " " + attempt));
      if (taken.add(id)) {
        return id;
      }
    }
  }

  private static EventId named(String claim) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(claim.getBytes(StandardCharsets.UTF_8));
      return new EventId("e" + HexFormat.of().formatHex(hash).substring(0, 12));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
