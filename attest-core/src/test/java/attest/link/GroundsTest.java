package attest.link;

import static attest.link.Told.HAJIN;
import static attest.link.Told.IRAQI_JETS;
import static attest.link.Told.IS;
import static org.assertj.core.api.Assertions.assertThat;

import attest.model.ClaimId;
import attest.model.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundsTest {
  private final Linker linker = Linker.standard();

  private static Told strike(String published, String text) {
    return Told.in(published, text).at(HAJIN).by(IRAQI_JETS);
  }

  private Grounds grounds(Told... told) {
    List<Linker.Item> items = List.of(told).stream().map(Told::item).toList();
    List<Event> events = linker.link(items);
    ClaimId first = items.getFirst().claims().getFirst().id();
    Event event =
        events.stream()
            .filter(e -> e.claims().stream().anyMatch(claim -> claim.id().equals(first)))
            .findFirst()
            .orElseThrow();
    return linker.grounds(
        event,
        events,
        id -> items.stream().filter(item -> item.report().id().equals(id)).findFirst());
  }

  @Test
  void aJoinTellsEveryTraitThatSpoke() {
    Grounds grounds =
        grounds(
            strike("2018-06-23", "Iraqi jets struck Hajin.").on("2018-06-22").against(IS),
            strike("2018-06-24", "Raids on a town in the east.").on("2018-06-22").against(IS));
    assertThat(grounds.joins()).hasSize(2);
    assertThat(grounds.joins().getFirst().why())
        .contains("the same kind", "the same day", "the same place")
        .contains("the same actors on both sides");
    assertThat(grounds.refusals()).isEmpty();
  }

  @Test
  void aSeriesIsKeptApartAndSaysWhy() {
    Grounds grounds =
        grounds(
            strike("2018-06-23", "Iraqi jets struck Hajin.").on("2018-06-22").against(IS),
            strike("2018-06-24", "Hajin was bombed again and again.").on("2018-06-22").series());
    assertThat(grounds.joins()).isEmpty();
    assertThat(grounds.refusals()).hasSize(1);
    assertThat(grounds.refusals().getFirst().why())
        .containsExactly("a series of happenings is not one of them");
    assertThat(grounds.possibleDuplicates()).isEmpty();
  }

  @Test
  void whereLittleIsMissingItMayBeADuplicate() {
    Grounds grounds =
        grounds(
            Told.in("2018-06-23", "Jets struck Hajin.").at(HAJIN).on("2018-06-22"),
            Told.in("2018-06-24", "Raids on a town in the east.")
                .at(HAJIN)
                .during("2018-06-20", "2018-06-26"));
    assertThat(grounds.refusals()).hasSize(1);
    Grounds.Refusal refusal = grounds.refusals().getFirst();
    assertThat(refusal.score()).isBetween(4.0, 5.0);
    assertThat(grounds.possibleDuplicates()).containsExactly(refusal.event());
  }
}
