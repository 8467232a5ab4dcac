package attest.link;

import static attest.link.Told.HAJIN;
import static attest.link.Told.IRAQ;
import static attest.link.Told.IRAQI_JETS;
import static attest.link.Told.IS;
import static attest.link.Told.MOSUL;
import static attest.link.Told.SUSAH;
import static attest.link.Told.SYRIA;
import static attest.link.Told.SYRIAN_ARMY;
import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Event;
import attest.model.EventType;
import attest.model.Standing.Discourse;
import attest.model.Standing.Modality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private final Linker linker = Linker.standard();

  private static Told june() {
    return Told.in("2018-06-23", "Baghdad's jets hit a house in Hajin on Friday; 45 died there.")
        .on("2018-06-22")
        .at(HAJIN)
        .by(IRAQI_JETS)
        .against(IS)
        .killed(45);
  }

  private static Told juneElsewhere() {
    return Told.in("2018-06-24", "A raid two days ago near Hajin left some 40 fighters dead.")
        .on("2018-06-22")
        .at(HAJIN)
        .by(IRAQ)
        .killed(40);
  }

  private static Told april() {
    return Told.in("2018-05-06", "In mid-April a raid by Iraq at Hajin had killed 36 of the group.")
        .background()
        .on("2018-04-19")
        .at(HAJIN)
        .by(IRAQI_JETS)
        .against(IS)
        .killed(36);
  }

  @Test
  void backgroundWithoutAPlaceOfItsOwnJoinsTheEarlierStrike() {
    Told background =
        Told.in("2018-06-24", "Jets of Iraq hit Hajin on Friday. In April such a raid killed 36.")
            .on("2018-06-22")
            .at(HAJIN)
            .by(IRAQI_JETS)
            .against(IS)
            .killed(45)
            .words("Jets of Iraq hit Hajin on Friday.")
            .and()
            .background()
            .during("2018-04-01", "2018-04-30")
            .by(IRAQI_JETS)
            .killed(36)
            .words("In April such a raid killed 36.");

    List<Event> events = linker.link(List.of(june().item(), april().item(), background.item()));

    assertThat(events).hasSize(2).allSatisfy(event -> assertThat(event.claims()).hasSize(2));
    assertThat(events)
        .anySatisfy(event ->
            assertThat(event.claims())
                .allMatch(c -> c.standing().discourse() == Discourse.BACKGROUND));
  }

  @Test
  void theSameDayAndKindAreNotEnoughWhereOneReportTellsNoPlace() {
    Told somewhere =
        Told.in("2018-06-23", "Three people died on Friday as jets bombed their home.")
            .on("2018-06-22")
            .killed(3);
    Told inHajin =
        Told.in("2018-06-23", "A family of three was lost to bombs in Hajin yesterday.")
            .on("2018-06-22")
            .at(HAJIN)
            .killed(3);

    assertThat(linker.link(List.of(somewhere.item(), inHajin.item()))).hasSize(2);
  }

  @Test
  void anUpdatedTollJoinsTheFirstReportOfTheDay() {
    Told first =
        Told.in("2017-05-31", "The lorry blew up on the big square of Mosul this morning.")
            .kind(EventType.CAR_BOMB)
            .on("2017-05-31")
            .at(MOSUL)
            .atLeast(80);
    Told update =
        Told.in("2017-06-06", "More than 150 are now known to have died in last week's attack.")
            .kind(EventType.CAR_BOMB)
            .on("2017-05-31")
            .at(MOSUL)
            .atLeast(150);

    assertThat(linker.link(List.of(first.item(), update.item()))).hasSize(1);
  }

  @Test
  void twoReportsOfOneStrikeAreOneEventAlthoughTheirTollsDiffer() {
    List<Event> events = linker.link(List.of(june().item(), juneElsewhere().item()));

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().claims()).hasSize(2);
    assertThat(events.getFirst().origins()).hasSize(2);
  }

  @Test
  void theTwoStrikesOnHajinStayApart() {
    assertThat(linker.link(List.of(june().item(), april().item()))).hasSize(2);
  }

  @Test
  void theTwoStrikesOnHajinStayApartWhenOneHasNoDay() {
    Told undated =
        Told.in("2018-07-01", "The air force had bombed Hajin before and killed 36 fighters.")
            .background()
            .at(HAJIN)
            .by(IRAQI_JETS)
            .against(IS)
            .killed(36);

    assertThat(linker.link(List.of(june().item(), undated.item()))).hasSize(2);
  }

  @Test
  void noChainTiesTheTwoStrikesTogether() {
    Told vague =
        Told.in("2018-07-02", "Iraq had bombed the group in Hajin earlier in the year.")
            .background()
            .during("2018-01-01", "2018-06-30")
            .at(HAJIN)
            .by(IRAQI_JETS)
            .against(IS);

    List<Event> events =
        linker.link(List.of(june().item(), juneElsewhere().item(), april().item(), vague.item()));

    assertThat(events)
        .noneMatch(event ->
            event.claims().stream()
                .flatMap(c -> c.time().stream())
                .map(t -> t.value().edtf())
                .toList()
                .containsAll(List.of("2018-06-22", "2018-04-19")));
  }

  @Test
  void anUndatedBackgroundStrikeFindsItsDayByPlaceAndToll() {
    Told undated =
        Told.in("2018-07-01", "The air force had bombed Hajin before and killed 36 fighters.")
            .background()
            .at(HAJIN)
            .by(IRAQI_JETS)
            .killed(36);

    assertThat(linker.link(List.of(april().item(), undated.item()))).hasSize(1);
  }

  @Test
  void anUndatedStrikeWithoutATollJoinsNeitherOfTwo() {
    Told undated =
        Told.in("2018-07-01", "The air force had bombed the group there before.")
            .background()
            .at(HAJIN)
            .by(IRAQI_JETS)
            .against(IS);

    assertThat(linker.link(List.of(june().item(), april().item(), undated.item()))).hasSize(3);
  }

  @Test
  void claimsThatOneReportKeepsApartStayApart() {
    Told both =
        Told.in("2018-06-23", "One strike hit Hajin on Friday. A second strike hit it that night.")
            .on("2018-06-22")
            .at(HAJIN)
            .by(IRAQI_JETS)
            .and()
            .on("2018-06-22")
            .at(HAJIN)
            .by(IRAQI_JETS);

    List<Event> events = linker.link(List.of(both.item(), june().item(), juneElsewhere().item()));

    assertThat(events).hasSize(2);
    assertThat(events)
        .allMatch(event ->
            event.claims().stream().map(claim -> claim.id().report()).distinct().count()
                == event.claims().size());
  }

  @Test
  void differentActorsOnTheSameDayAreTwoEvents() {
    Told other =
        Told.in("2018-06-23", "Damascus shelled a suburb of the same town that Friday.")
            .on("2018-06-22")
            .at(HAJIN)
            .by(SYRIAN_ARMY);

    assertThat(linker.link(List.of(june().item(), other.item()))).hasSize(2);
  }

  @Test
  void aSeriesOfStrikesIsNotOneOfThem() {
    Told series =
        Told.in("2018-06-23", "Iraq has bombed Hajin again and again.")
            .on("2018-06-22")
            .at(HAJIN)
            .by(IRAQI_JETS)
            .against(IS)
            .series();

    assertThat(linker.link(List.of(june().item(), series.item()))).hasSize(2);
  }

  @Test
  void plansAndThreatsMakeNoEvents() {
    Told planned = june().standing(Modality.PLANNED, Discourse.MAIN);
    Told negated = april().standing(Modality.NEGATED, Discourse.BACKGROUND);

    assertThat(linker.link(List.of(planned.item(), negated.item()))).isEmpty();
  }

  @Test
  void aCountryAloneIsNoPlaceToMeetAt() {
    Told one =
        Told.in("2018-06-23", "An air strike killed three men in Syria.")
            .on("2018-06-22")
            .at(SYRIA)
            .killed(3);
    Told other =
        Told.in("2018-06-23", "Five people died when jets struck a Syrian village.")
            .on("2018-06-22")
            .at(SYRIA)
            .killed(5);

    assertThat(linker.link(List.of(one.item(), other.item()))).hasSize(2);
  }

  @Test
  void theMostTellingKindAndTheNarrowestTimeAreTaken() {
    Told vague =
        Told.in("2018-06-25", "Some 45 people lost their lives in an attack on Hajin last week.")
            .kind(EventType.ATTACK)
            .during("2018-06-18", "2018-06-24")
            .at(HAJIN)
            .by(IRAQ)
            .killed(45);

    Event event = linker.link(List.of(vague.item(), june().item())).getFirst();

    assertThat(event.claims()).hasSize(2);
    assertThat(event.type()).isEqualTo(EventType.AIR_STRIKE);
    assertThat(event.time().orElseThrow().edtf()).isEqualTo("2018-06-22");
    assertThat(event.roles().actors()).hasSize(2);
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    List<Linker.Item> items = new ArrayList<>(many());
    List<Event> first = linker.link(items);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(items, new Random(seed));
      assertThat(linker.link(items)).isEqualTo(first);
    }
  }

  @Test
  void linkingAgainWithThePreviousEventsKeepsThem() {
    List<Linker.Item> items = many();
    List<Event> first = linker.link(items);

    assertThat(linker.link(items, first)).isEqualTo(first);
  }

  @Test
  void anEventKeepsItsIdWhenAnEarlierReportArrives() {
    List<Event> before = linker.link(List.of(juneElsewhere().item()));

    List<Event> after = linker.link(List.of(juneElsewhere().item(), june().item()), before);

    assertThat(after).hasSize(1);
    assertThat(after.getFirst().id()).isEqualTo(before.getFirst().id());
  }

  @Test
  void aReportReadTwiceCountsOnce() {
    assertThat(linker.link(List.of(june().item(), june().item())))
        .isEqualTo(linker.link(List.of(june().item())));
  }

  private static List<Linker.Item> many() {
    Told far = Told.in("2018-06-23", "A blast in Mosul on Friday.").on("2018-06-22").at(MOSUL);
    Told near = Told.in("2018-06-23", "Jets over Susah on Friday.").on("2018-06-22").at(SUSAH);
    return List.of(june().item(), juneElsewhere().item(), april().item(), far.item(), near.item());
  }
}
