package attest.site;

import static org.assertj.core.api.Assertions.assertThat;

import attest.Attest;
import attest.language.English;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SitesTest {
  private static Attest attest;

  @BeforeAll
  static void load() {
    attest = Attest.builtIn();
  }

  /** The names of the places where it happened that the given word of the text tells. */
  private static List<String> sites(String text, String word) {
    Report.Header header =
        new Report.Header(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en");
    Report report = Report.of(text, List.of(), header);
    int at = text.indexOf(word);
    return attest.sites(attest.parse(report), new Span(at, at + word.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }

  @Test
  void theSmallestOfThePlacesAroundEachOtherIsTheSite() {
    assertThat(sites("Two men were shot in the town of Ramadi in Iraq on Monday.", "shot"))
        .containsExactly("Ramadi");
    assertThat(sites("A bomb exploded in Iraq's northern city of Mosul.", "exploded"))
        .containsExactly("Mosul");
  }

  @Test
  void whatIsTakenOrHitIsTheSite() {
    assertThat(sites("Rebels captured Kunduz after a week of fighting.", "captured"))
        .containsExactly("Kunduz");
    assertThat(sites("Kunduz was captured by rebels last year.", "captured"))
        .containsExactly("Kunduz");
  }

  @Test
  void whoIsShotIsNoPlaceWhateverTheName() {
    assertThat(sites("Arad was shot down over Lebanon in 1986.", "shot"))
        .containsExactly("Lebanon");
    assertThat(sites("Chicago captured their fourth title in six years.", "captured")).isEmpty();
  }

  @Test
  void whatIsBombedIsTheSiteThoughItIsAStateToo() {
    assertThat(sites("The alliance bombed Yugoslavia for 78 days.", "bombed"))
        .containsExactly("Yugoslavia");
  }

  @Test
  void aRegionOfATownsCountrysideIsMoreExactThanTheTown() {
    String text = "The army launched an assault in the East Ghouta region of rural Damascus.";
    assertThat(sites(text, "launched")).containsExactly("East Ghouta");
  }

  @Test
  void faithsAndPeoplesAreNoPlaces() {
    assertThat(sites("Gunmen shot Garrido at an office in Catholic west Belfast.", "shot"))
        .containsExactly("Belfast");
    assertThat(sites("He was riding near a Jewish settlement in the West Bank.", "riding"))
        .containsExactly("West Bank");
  }

  @Test
  void whatStandsInACapitalIsInIt() {
    assertThat(sites("A car bomb destroyed an upscale Baghdad restaurant.", "destroyed"))
        .containsExactly("Baghdad");
  }

  @Test
  void placesToldInOneListAreSites() {
    assertThat(sites("Students marched in Lyon and Marseille on Sunday.", "marched"))
        .containsExactly("Lyon", "Marseille");
  }

  @Test
  void aListOfTwoKindsOfPlacesHasTwoSites() {
    String text = "Soldiers were killed in attacks in Baghdad and the restive Anbar province.";
    assertThat(sites(text, "killed")).containsExactly("Baghdad", "Anbar");
  }

  @Test
  void anAddressHasOneSite() {
    String text = "A clash broke out at the polls in Ranipur Town, Khairpur District, Sindh.";
    assertThat(sites(text, "broke")).containsExactly("Ranipur");
  }

  @Test
  void whoHasAHometownIsNoPlace() {
    assertThat(sites("He was captured near Saddam's hometown of Tikrit.", "captured"))
        .containsExactly("Tikrit");
  }

  @Test
  void whereTheBombWasIsWhereItKilled() {
    String text =
        "A bomb targeting a mosque in Pakistan's northwestern city of Parachinar killed 22 people"
            + " and wounded at least 90.";
    assertThat(sites(text, "wounded")).containsExactly("Parachinar");
  }

  @Test
  void theResultIsWhereTheDeedWas() {
    assertThat(sites("A car bomb went off in Kirkuk on Friday, killing nine people.", "killing"))
        .containsExactly("Kirkuk");
    assertThat(sites("Nine people were killed when a car bomb went off in Kirkuk.", "killed"))
        .containsExactly("Kirkuk");
  }

  @Test
  void whatAProtestIsAgainstIsNotItsSite() {
    assertThat(sites("Students protested against the war in Iraq.", "protested")).isEmpty();
  }

  @Test
  void whereSomebodyComesFromIsNotTheSite() {
    assertThat(sites("Two men from Lyon were shot in Marseille.", "shot"))
        .containsExactly("Marseille");
  }

  @Test
  void aPlaceOfSomebodysPastIsNotTheSite() {
    assertThat(sites("A singer who had performed in Lyon was shot dead in Marseille.", "shot dead"))
        .containsExactly("Marseille");
  }

  @Test
  void theTreeTiesAPlaceToItsOwnDeedMoreThanToAnother() {
    String text = "A singer who had performed in Lyon was shot dead in Marseille.";
    Sentence sentence = English.load().sentences(text, List.of()).getFirst();
    int shot = index(sentence, "shot");
    Span lyon = new Span(text.indexOf("Lyon"), text.indexOf("Lyon") + 4);
    Span marseille = new Span(text.indexOf("Marseille"), text.indexOf("Marseille") + 9);
    Sites sites = new Sites();
    assertThat(sites.tie(sentence, marseille, shot)).isPositive();
    assertThat(sites.tie(sentence, lyon, shot)).isLessThan(sites.tie(sentence, marseille, shot));
  }

  private static int index(Sentence sentence, String form) {
    return sentence.tokens().stream()
        .filter(token -> token.form().equals(form))
        .findFirst()
        .orElseThrow()
        .index();
  }

  @Test
  void wordsOfSpeechAreNotSpokenWhereTheirContentHappened() {
    assertThat(sites("Police said that two men were shot in Marseille.", "said")).isEmpty();
    assertThat(sites("Police said that two men were shot in Marseille.", "shot"))
        .containsExactly("Marseille");
  }

  @Test
  void noPlaceNoSite() {
    assertThat(sites("Two men were shot on Monday.", "shot")).isEmpty();
    assertThat(sites("Two men were shot on Monday.", "Two men were shot on Monday.")).isEmpty();
  }

  @Test
  void namesThatNoListKnowsArePlacesWhereTheyAreToldAsPlaces() {
    assertThat(sites("Troops stormed Belqundar at dawn.", "stormed")).containsExactly("Belqundar");
    assertThat(sites("Police patrolled the streets of Belqundar on Monday.", "patrolled"))
        .containsExactly("Belqundar");
    assertThat(sites("Two men were shot at Belqundar on Monday.", "shot"))
        .containsExactly("Belqundar");
    assertThat(sites("He was shot at the Belqundar Championships.", "shot")).isEmpty();
  }

  @Test
  void everyFactHasAWeight() {
    Weights weights = Weights.builtIn();
    assertThat(List.of(Fact.values())).allMatch(fact -> !Double.isNaN(weights.of(fact)));
  }
}
