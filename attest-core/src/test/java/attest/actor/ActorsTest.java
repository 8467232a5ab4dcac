package attest.actor;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Actor;
import attest.model.Found;
import attest.model.Mention;
import attest.model.Report;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorsTest {
  private static final Registry REGISTRY = Registry.builtIn();
  private static final Actors ACTORS = new Actors(REGISTRY);

  /** Each mention as {@code words=id}; the part after the last dot of a name is not shown. */
  private static List<String> read(String text) {
    return ACTORS.find(Plain.report(text), Plain.sentences(text)).stream()
        .map(m -> m.party().words() + "=" + id(m))
        .toList();
  }

  private static String id(Mention.OfActor mention) {
    return mention.party().actor().likeliest().map(Actor::id).orElse("?");
  }

  @Test
  void aNationalityAndANounMakeAnOrgan() {
    assertThat(read("Iraqi F-16 jets bombed a house")).contains("Iraqi F-16 jets=iraq.air-force");
    assertThat(read("Colombian police arrested them")).contains("Colombian police=colombia.police");
    assertThat(read("Iraq's air force struck again")).contains("Iraq's air force=iraq.air-force");
    assertThat(read("Two Turkish soldiers died")).contains("Turkish soldiers=turkey.military");
    assertThat(read("the Syrian regime denied it")).contains("the Syrian regime=syria.government");
  }

  @Test
  void aGroupAndItsMembersAreOneActor() {
    assertThat(read("ISIS fighters fled while Taliban officials talked"))
        .containsExactly("ISIS fighters=isis", "Taliban officials=taliban");
    assertThat(read("They met members of the Shining Path in the hills"))
        .contains("members of the Shining Path=shining-path");
  }

  @Test
  void aNamedBodyOfAStateKeepsItsOwner() {
    assertThat(read("Iraq's Joint Operations Command said so"))
        .containsExactly("Iraq's Joint Operations Command=iraq.joint-operations-command");
    assertThat(read("The US-led coalition hit the town"))
        .contains("The US-led coalition=us-led-coalition");
  }

  @Test
  void backersAreTiedToThoseWhomTheyBack() {
    List<Mention.OfActor> found =
        ACTORS.find(
            Plain.report("Turkish-backed rebels took the hill"),
            Plain.sentences("Turkish-backed rebels took the hill"));
    Actor rebels = found.getFirst().party().actor().likeliest().orElseThrow();
    assertThat(rebels.kind()).isEqualTo(Actor.Kind.ARMED_GROUP);
    assertThat(rebels.parents().getFirst().to()).isEqualTo("turkey");
    assertThat(rebels.parents().getFirst().role()).isEqualTo("backed by");
  }

  @Test
  void aStateAfterInIsAPlace() {
    assertThat(read("Rain fell in Syria and across Iraq")).isEmpty();
    assertThat(read("Iraq has attacked a camp inside Syria")).containsExactly("Iraq=iraq");
  }

  @Test
  void acronymsNeedTheirCapitals() {
    assertThat(read("this is for us who care")).noneMatch(m -> m.contains("isis"));
    assertThat(read("IS said its men did it")).contains("IS=isis");
    assertThat(read("THE MAN WHO IS WITH US LEFT FOR LIMA TODAY"))
        .noneMatch(m -> m.endsWith("=isis") || m.endsWith("=united-states") || m.endsWith("=who"));
  }

  @Test
  void personsWithTitlesAreFound() {
    assertThat(read("Prime Minister Haider Al Abadi spoke.\nMr Al Abadi left."))
        .containsExactly(
            "Prime Minister Haider Al Abadi=person.haider-al-abadi",
            "Mr Al Abadi=person.haider-al-abadi");
    assertThat(read("General Omar Zebedee spoke.\nZebedee left."))
        .containsExactly("General Omar Zebedee=person.omar-zebedee", "Zebedee=person.omar-zebedee");
  }

  @Test
  void wordsThatReferBackFindTheirParty() {
    assertThat(read("Boko Haram burned a school.\nThe group took pupils."))
        .contains("The group=boko-haram");
    assertThat(read("Iraq has bombed ISIS in Syria, its military said"))
        .contains("its military=iraq.military");
    assertThat(read("Gabon sent troops.\nThe country's army is small."))
        .contains("The country's army=gabon.army");
  }

  @Test
  void nothingFitsIsSaid() {
    List<Mention.OfActor> found =
        ACTORS.find(Plain.report("The group left"), Plain.sentences("The group left"));
    assertThat(found.getFirst().nominal()).isTrue();
    assertThat(found.getFirst().party().actor()).isInstanceOf(Found.None.class);
  }

  @Test
  void thoseWhomNobodyNamesStayUnidentified() {
    assertThat(read("unknown gunmen shot two villagers"))
        .containsExactly("unknown gunmen=unidentified.gunmen", "villagers=unidentified.civilians");
  }

  @Test
  void aliasesDefinedInTheReportHold() {
    assertThat(
            read(
                "Fighters of Hayat Tahrir al-Sham (HaTaSh) came.\n"
                    + "Zumrat is an Arabic acronym for ISIS.\nZumrat fighters fled."))
        .contains("Zumrat fighters=isis");
  }

  @Test
  void spansLieInTheTextWhateverItIs() {
    for (String text :
        List.of(
            "",
            "'s 's",
            "the the of of of",
            "(((",
            "U.S.-",
            "\u00a0\u2019s the \ud83d\ude00 of",
            "members of members of members of members of members of members of ISIS")) {
      for (Mention.OfActor mention : ACTORS.find(Plain.report(text), Plain.sentences(text))) {
        assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
        assertThat(mention.party().words()).isEqualTo(mention.span().in(text));
      }
    }
  }

  @Test
  void deedsTellTheirDoerByANationality() {
    assertThat(read("Turkish air strikes hit the hills")).contains("Turkish=turkey.air-force");
    assertThat(read("a Turkish teapot broke")).isEmpty();
  }

  @Test
  void anOfficeStandsForItsHolderOfTheDay() {
    String text = "Iraq's prime minister spoke";
    TimeSpan day = TimeSpan.day(LocalDate.of(2018, 5, 6), "given");
    Report report = Report.of(text, List.of(), Report.Header.UNKNOWN.withPublished(day));
    List<Mention.OfActor> found = ACTORS.find(report, Plain.sentences(text));
    assertThat(found).hasSize(1);
    assertThat(id(found.getFirst())).isEqualTo("person.haider-al-abadi");
  }

  @Test
  void whatARulerOwnsIsHisStates() {
    assertThat(read("Bashar al-Assad's forces shelled the town"))
        .contains("Bashar al-Assad's forces=syria.military");
  }

  @Test
  void aBodyThatNoRegistryKnowsIsToldByItsForm() {
    assertThat(read("they met men of the Purple Owl Battalion (POB) and the POB left them"))
        .contains("the Purple Owl Battalion=unlisted.purple-owl-battalion")
        .contains("the POB=unlisted.purple-owl-battalion");
  }

  @Test
  void namesakesAreToldApartByTheCountryOfTheReport() {
    assertThat(read("Turkish police in Ankara said Turkish troops saw the TAK"))
        .contains("the TAK=kurdistan-freedom-hawks");
  }
}
