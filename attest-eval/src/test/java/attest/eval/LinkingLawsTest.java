package attest.eval;

import static org.assertj.core.api.Assertions.assertThat;

import attest.link.Linker;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import attest.model.EventId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold however reports come: in any order, and in any batches. */
class LinkingLawsTest {
  private static final int CLAIMS = 600;

  private final Linker linker = Linker.standard();

  private static List<Linker.Item> shuffled(int seed) {
    List<Linker.Item> items = new ArrayList<>(new MadeNews().items(CLAIMS));
    Collections.shuffle(items, new Random(seed));
    return items;
  }

  private static Set<List<ClaimId>> groups(List<Event> events) {
    return events.stream()
        .map(event -> event.claims().stream().map(Claim::id).toList())
        .collect(Collectors.toSet());
  }

  private static Map<ClaimId, EventId> ids(List<Event> events) {
    Map<ClaimId, EventId> ids = new HashMap<>();
    events.forEach(event -> event.claims().forEach(claim -> ids.put(claim.id(), event.id())));
    return ids;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theOrderOfReportsNeverMatters(int seed) {
    assertThat(linker.link(shuffled(seed))).isEqualTo(linker.link(new MadeNews().items(CLAIMS)));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6})
  void batchesGiveTheSameEventsAsAllAtOnce(int seed) {
    List<Linker.Item> items = shuffled(seed);
    Random random = new Random(seed);
    List<Event> events = List.of();
    for (int read = 0; read < items.size(); ) {
      read = Math.min(items.size(), read + 1 + random.nextInt(items.size() / 2));
      List<Event> before = events;
      events = linker.link(items.subList(0, read), before);
      assertThat(events.stream().map(Event::id)).doesNotHaveDuplicates();
      assertThat(survivors(before, events)).isGreaterThanOrEqualTo(before.size() * 9L / 10);
    }
    assertThat(groups(events)).isEqualTo(groups(linker.link(items)));
  }

  /** Ids that lead to an event which still holds one of their claims. */
  private static long survivors(List<Event> before, List<Event> after) {
    Map<ClaimId, EventId> now = ids(after);
    return before.stream()
        .filter(event ->
            event.claims().stream().anyMatch(claim -> event.id().equals(now.get(claim.id()))))
        .count();
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 8, 9})
  void oneReportMoreTouchesItsNeighboursAlone(int seed) {
    List<Linker.Item> items = shuffled(seed);
    List<Event> before = linker.link(items.subList(1, items.size()));
    List<Event> after = linker.link(items, before);
    Set<List<ClaimId>> known = groups(before);
    Set<List<ClaimId>> touched = new HashSet<>(groups(after));
    touched.removeAll(known);
    assertThat(touched).hasSizeLessThanOrEqualTo(items.getFirst().claims().size() + 3);
  }
}
