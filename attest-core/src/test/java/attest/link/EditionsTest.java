package attest.link;

import static attest.link.Told.HAJIN;
import static attest.link.Told.IRAQI_JETS;
import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Event;
import attest.model.Figure.Harm;
import attest.model.Report;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EditionsTest {
  private static final String FIRST =
      "Jets bombed a walled compound in Hajin late on Friday and killed 36 people, officers in the"
          + " capital told reporters.";
  private static final String SECOND =
      "The number of dead in Friday's raid on Hajin has risen to 45, the governor announced. Rescue"
          + " teams had worked through the night.";

  private static Report.Header at(String day, String url) {
    return Told.published(day).withUrl(URI.create(url));
  }

  private static Report.Header by(String day, String outlet, String title) {
    return Told.published(day).withOutlet(outlet).withTitle(title);
  }

  private static Told strike(Report.Header header, String text) {
    return Told.in(header, text).on("2018-06-22").at(HAJIN).by(IRAQI_JETS);
  }

  private static Event event(Told... told) {
    List<Event> events = Linker.standard().link(List.of(told).stream().map(Told::item).toList());
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  @Test
  void reportsAtOneAddressAreEditionsAndTheLastOnesFiguresStand() {
    Told first = strike(at("2018-06-23", "https://www.example.org/hajin?utm_source=x"), FIRST);
    Told second = strike(at("2018-06-24", "http://example.org/hajin/"), SECOND);
    Event event = event(second.killed(45), first.killed(36));

    assertThat(event.origins()).hasSize(1);
    assertThat(event.origins().getFirst().why()).isEqualTo("editions of one page");
    assertThat(event.origins().getFirst().pages()).hasSize(1);
    assertThat(Revision.of(event)).extracting(Revision::words).containsExactly("killed 36 -> 45");
    assertThat(event.claims())
        .filteredOn(claim -> event.isCurrent(claim, Harm.KILLED))
        .hasSize(1)
        .allSatisfy(claim ->
            assertThat(claim.id().report())
                .isEqualTo(event.origins().getFirst().pages().getFirst().getLast()));
  }

  @Test
  void anOutletsGrownTextUnderOneHeadlineIsAnEdition() {
    Told first = strike(by("2018-06-23", "Example Post", "36 killed in raid on Hajin"), FIRST);
    Told second =
        strike(
            by("2018-06-24", "Example Post", "45 killed in raid on Hajin"),
            FIRST.replace("36", "45") + " " + SECOND);

    assertThat(event(first, second).origins().getFirst().pages()).hasSize(1);
  }

  @Test
  void twoOutletsCopiesAreNoEditions() {
    Told first = strike(by("2018-06-23", "Example Post", "36 killed in raid on Hajin"), FIRST);
    Told second = strike(by("2018-06-24", "The Example", "36 killed in raid on Hajin"), FIRST);
    Event event = event(first, second);

    assertThat(event.origins()).hasSize(1);
    assertThat(event.origins().getFirst().pages()).isEmpty();
    assertThat(event.claims()).allMatch(claim -> event.isCurrent(claim, Harm.KILLED));
  }

  @Test
  void aFrontPageIsNoPage() {
    Event event =
        event(
            strike(at("2018-06-23", "https://example.org/"), FIRST),
            strike(at("2018-06-24", "https://example.org"), SECOND));

    assertThat(event.origins()).hasSize(2);
  }

  @Test
  void oneLoneSpeakerIsOneOrigin() {
    Told first = strike(Told.published("2018-06-23"), FIRST).says("Abu Tarek Salim");
    Told second = strike(Told.published("2018-06-23"), SECOND).says("Abu Tarek Salim");
    Told third = strike(Told.published("2018-06-23"), "Hajin was hit.").says("officials");
    Told fourth = strike(Told.published("2018-06-23"), "Hajin was bombed.").says("officials");
    Event event = event(first, second, third, fourth);

    assertThat(event.origins()).hasSize(3);
    assertThat(event.origins())
        .anySatisfy(origin ->
            assertThat(origin.why()).isEqualTo("rest on the word of Abu Tarek Salim alone"));
  }

  @Test
  void anAgencyQuotedAndAnAgencyCreditedAreOneOrigin() {
    Told first = strike(Told.published("2018-06-23"), FIRST).says("Reuters", "officers");
    Told second = strike(Told.published("2018-06-23"), SECOND + "\n(Reuters)");

    assertThat(event(first, second).origins()).hasSize(1);
  }

  @Test
  void theOrderOfTheReportsNeverMatters() {
    List<Linker.Item> items = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String text = i % 3 == 0 ? FIRST : i % 3 == 1 ? SECOND : FIRST + " " + SECOND;
      Report.Header header =
          i % 2 == 0
              ? at("2018-06-2" + (3 + i % 4), "https://example.org/hajin" + i % 4)
              : by("2018-06-2" + (3 + i % 4), "Example Post", (30 + i) + " killed in Hajin");
      items.add(strike(header, text).killed(36 + i % 3).item());
    }
    List<Event> events = Linker.standard().link(items);
    Random random = new Random(5);

    for (int round = 0; round < 20; round++) {
      Collections.shuffle(items, random);
      assertThat(Linker.standard().link(items)).isEqualTo(events);
    }
  }
}
