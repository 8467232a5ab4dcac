package attest.link;

import static attest.link.Told.HAJIN;
import static attest.link.Told.IRAQI_JETS;
import static attest.link.Told.SYRIA;
import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Event;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private static final String WIRE =
      "Jets of the neighbouring country bombed a walled compound in Hajin late on Friday, officers"
          + " in the capital told reporters. Three houses fell in and a depot went up in flames,"
          + " they added. Nobody in the town could be reached by telephone to confirm the account.";
  private static final String SHARED =
      "The air force has flown a long row of raids across the border against the group since the"
          + " spring of last year.";

  private final Linker linker = Linker.standard();

  private static Told strike(String published, String text) {
    return Told.in(published, text).on("2018-06-22").at(HAJIN).by(IRAQI_JETS);
  }

  @Test
  void copiesOfOneWireStoryAreOneOrigin() {
    Event event =
        linker
            .link(
                List.of(
                    strike("2018-06-23", WIRE).item(),
                    strike("2018-06-24", WIRE).item(),
                    strike("2018-06-24", "Our desk: " + WIRE.replace("late on", "on")).item(),
                    strike("2018-06-23", "A witness saw planes over Hajin at noon on Friday.")
                        .item()))
            .getFirst();

    assertThat(event.claims()).hasSize(4);
    assertThat(event.origins()).hasSize(2);
    assertThat(event.origins())
        .anySatisfy(origin -> {
          assertThat(origin.reports()).hasSize(3);
          assertThat(origin.why()).contains("same words");
        })
        .anySatisfy(origin -> assertThat(origin.why()).isEqualTo("stands alone"));
  }

  @Test
  void oneCopiedParagraphIsOneOriginForItsOwnClaimsAlone() {
    String one =
        "A bridge was repaired in the north this week, the ministry said, and the road to the"
            + " port is open again after eleven months of work by two companies. "
            + SHARED;
    String other =
        SHARED
            + " In the capital, parliament met for the first time since May to choose a speaker"
            + " and to hear the oldest member open the session with a short address.";
    Told first = Told.in("2018-05-06", one).background().series().at(SYRIA).by(IRAQI_JETS);
    Told second = Told.in("2018-06-23", other).background().series().at(SYRIA).by(IRAQI_JETS);

    List<Event> events =
        linker.link(List.of(first.words(SHARED).item(), second.words(SHARED).item()));

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().origins()).hasSize(1);
    assertThat(events.getFirst().origins().getFirst().why()).isEqualTo("same sentences");
  }

  @Test
  void anEditedSentenceIsOneOriginAndASetPhraseIsNone() {
    String wire =
        "Two jets of the air force hit a walled compound in Hajin shortly before midnight on Friday,"
            + " officers said.";
    String edited =
        "Two air force jets hit a walled compound in Hajin just before midnight on Friday, officers"
            + " said.";
    String phrase = "An air strike hit a house in Hajin late on Friday, a medic said.";
    Told first = strike("2018-06-23", "Parliament meets on Monday. " + wire).words(wire);
    Told second = strike("2018-06-24", "The port is open again. " + edited).words(edited);
    Told third = strike("2018-06-24", "Bread is dear in the town. " + phrase).words(phrase);

    Event event = linker.link(List.of(first.item(), second.item(), third.item())).getFirst();

    assertThat(event.claims()).hasSize(3);
    assertThat(event.origins()).hasSize(2);
  }

  @Test
  void reportsThatCreditOneAgencyAreOneOrigin() {
    Told first = strike("2018-06-23", "BAGHDAD (Reuters) - Planes bombed Hajin, the army said.");
    Told second = strike("2018-06-23", "Hajin was hit from the air on Friday.\n(Reuters)");

    Event event = linker.link(List.of(first.item(), second.item())).getFirst();

    assertThat(event.origins()).hasSize(1);
    assertThat(event.origins().getFirst().why()).contains("Reuters");
  }

  @Test
  void aPhotographersCreditIsNoOrigin() {
    Told first = strike("2018-06-23", "Planes bombed Hajin, the army said. (A. Person/Reuters)");
    Told second = strike("2018-06-23", "Hajin was hit from the air on Friday.\n(Reuters)");

    assertThat(linker.link(List.of(first.item(), second.item())).getFirst().origins()).hasSize(2);
  }

  @Test
  void thousandsOfReportsLinkInLittleTime() {
    List<Linker.Item> items =
        IntStream.range(0, 3_000)
            .mapToObj(i ->
                Told.in(
                        LocalDate.of(2018, 1, 2).plusDays(i % 365).toString(),
                        "Report "
                            + i
                            + ": planes struck the town, the mayor of place "
                            + i
                            + " said, and "
                            + i
                            + " windows broke in house number "
                            + i
                            + ".")
                    .on(LocalDate.of(2018, 1, 1).plusDays(i % 365).toString())
                    .at(i % 2 == 0 ? HAJIN : Told.MOSUL)
                    .killed(i % 50)
                    .item())
            .toList();
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

    assertThat(linker.link(items)).hasSizeGreaterThan(500);
    assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)
        .isLessThan(10_000_000_000L);
  }
}
