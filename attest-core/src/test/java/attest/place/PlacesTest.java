package attest.place;

import static org.assertj.core.api.Assertions.assertThat;

import attest.language.English;
import attest.model.Found;
import attest.model.Location;
import attest.model.Mention;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
  private final Places places = new Places(SmallGazetteer.builder().build());

  private List<Mention.OfPlace> find(String text) {
    return places.find(PlainText.report(text), PlainText.sentences(text));
  }

  private Location only(String text) {
    assertThat(find(text)).hasSize(1);
    return find(text).getFirst().location();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shells fell in Ramadi.|in Ramadi|IN",
        "Shells fell near the town of Ramadi.|near the town of Ramadi|NEAR",
        "Shells fell south of Ramadi.|south of Ramadi|SOUTH_OF",
        "Shells fell north-west of Ramadi.|north-west of Ramadi|NORTHWEST_OF",
        "Shells fell outside Ramadi.|outside Ramadi|OUTSIDE",
        "Shells fell on the outskirts of Ramadi.|on the outskirts of Ramadi|NEAR",
        "Shells fell along the border with Iraq.|border with Iraq|ALONG"
      })
  void readsHowTheHappeningLiesToThePlace(String text, String span, Location.Relation relation) {
    Mention.OfPlace found = find(text).getFirst();
    assertThat(found.span().in(text)).isEqualTo(span);
    assertThat(found.location().relation()).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A mine blew up 20 km east of Ramadi.|20",
        "A mine blew up about 12.5 kilometres east of Ramadi.|12.5",
        "A mine blew up 10 miles east of Ramadi.|16.1",
        "A mine blew up 10 miles (16 km) east of Ramadi.|16"
      })
  void readsTheDistance(String text, double kilometres) {
    Location ramadi = only(text);
    assertThat(ramadi.relation()).isEqualTo(Location.Relation.EAST_OF);
    assertThat(ramadi.kilometres()).contains(kilometres);
  }

  @Test
  void betweenHoldsForBothNames() {
    List<Mention.OfPlace> found = find("The convoy was hit between Ramadi and Basra.");
    assertThat(found)
        .extracting(mention -> mention.location().relation())
        .containsExactly(Location.Relation.BETWEEN, Location.Relation.BETWEEN);
  }

  @Test
  void theTextSaysWhatAPlaceLiesIn() {
    assertThat(find("Clashes broke out in Basra, Iraq.").getFirst().location().within())
        .contains("Iraq");
    Location hajin =
        find("The raid hit Hajin in the eastern province of Deir Ezzor.").getFirst().location();
    assertThat(hajin.within()).contains("Deir Ezzor");
    assertThat(hajin.place().likeliest().orElseThrow().id()).isEqualTo("geonames:1");
  }

  @Test
  void aSentenceMaySayWhereAPlaceLies() {
    Location town =
        find("Shells fell near the town of Dashishah. Dashishah lies in a desert region of Syria.")
            .get(1)
            .location();
    assertThat(town.name()).isEqualTo("Dashishah");
    assertThat(town.within()).contains("Syria");
  }

  @Test
  void theProvinceThatTheTextNamesRulesOutNamesakes() {
    Location town =
        find("Iraqi jets struck south of the town of Deshaisha in Hasakah province.")
            .getFirst()
            .location();
    assertThat(town.place().candidates())
        .hasSize(2)
        .allMatch(c -> c.value().admin().province().equals(Optional.of("Al-Hasakah")));
  }

  @Test
  void neighboursInAListAreNoUnits() {
    List<Mention.OfPlace> found = find("Bombs went off in Baghdad, Basra and Ramadi.");
    assertThat(found).hasSize(3);
    assertThat(found).allMatch(mention -> mention.location().within().isEmpty());
  }

  @Test
  void namesakesAreToldApartByTheRestOfTheReport() {
    assertThat(only("Fighters left Hajin. Yemeni officers said so.").place().likeliest())
        .hasValueSatisfying(place -> assertThat(place.admin().country()).contains("YE"));
    assertThat(only("Fighters left Hajin. Syrian officers said so.").place().likeliest())
        .hasValueSatisfying(place -> assertThat(place.admin().country()).contains("SY"));
  }

  @Test
  void anUnknownTownIsAMentionWithoutAPlace() {
    Location unknown = only("He was killed in the Syrian town of Qasr Zahra.");
    assertThat(unknown.name()).isEqualTo("Qasr Zahra");
    assertThat(unknown.place()).isInstanceOf(Found.None.class);
    assertThat(unknown.within()).contains("Syria");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Syrian forces advanced.",
        "Iran denied the report.",
        "Police said nobody was hurt.",
        "Paris Hilton sang a song.",
        "The University of Paris closed.",
        "Tehran rejected the offer.",
        "They met on Friday and in March.",
        "the paris of words in lower case",
        ""
      })
  void yieldsNothing(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void aCountryIsAPlaceOnlyWhereItIsToldAsOne() {
    assertThat(only("The missile was fired from Iran.").name()).isEqualTo("Iran");
    assertThat(find("Troops entered Syria.")).hasSize(1);
    assertThat(find("Syria said so.")).isEmpty();
  }

  @Test
  void theDatelineIsNotWhereItHappened() {
    String text = "BAGHDAD (Reuters) - Two soldiers died in Ramadi.";
    assertThat(only(text).name()).isEqualTo("Ramadi");
    assertThat(places.named(PlainText.report(text), PlainText.sentences(text)))
        .extracting(Places.Named::use)
        .containsExactly(PlaceUse.DATELINE, PlaceUse.PLACE);
  }

  @Test
  void capitalLettersThroughoutDoNotHideAName() {
    String text = "TWO SOLDIERS KILLED IN RAMADI BY A ROADSIDE BOMB";
    var sentences = English.load().sentences(text, List.of());
    assertThat(places.find(PlainText.report(text), sentences)).hasSize(1);
  }

  @Test
  void everySpanLiesInTheTextAndASecondRunGivesTheSame() {
    String text =
        "Near Ramadi,\u00a020 km west of \u201cHajin\u201d \u2014 al-Hasakah\u2019s Deir\u00a0Ezzor.";
    List<Mention.OfPlace> found = find(text);
    assertThat(found).isEqualTo(find(text)).isNotEmpty();
    assertThat(found)
        .allMatch(mention -> mention.span().contains(mention.name()))
        .allMatch(mention -> mention.span().end() <= text.length());
  }

  @Test
  void anyCutOfATextIsRead() {
    String text =
        "In Hajin, 5 km north of the town of Deir ez-Zor, Syria's army (U.S.-led) hit al-Bab.";
    for (int end = 0; end <= text.length(); end++) {
      assertThat(find(text.substring(0, end))).isNotNull();
    }
  }

  @Test
  void aDistanceFromAKnownTownGivesAVillageOfNoListItsPoint() {
    var holder =
        find("Two died in Telmin village (18km S of Ramadi).").getFirst().location().holder();
    assertThat(holder).isPresent();
    assertThat(holder.get().point().orElseThrow().latitude()).isBetween(33.2, 33.3);
  }

  @Test
  void troopsTellACountryLessThanItsPeopleDo() {
    var mentions =
        places.mentions(
            PlainText.report("Syrian troops met Syrian farmers."),
            PlainText.sentences("Syrian troops met Syrian farmers."),
            List.of());
    assertThat(mentions).hasSize(2).allMatch(m -> m instanceof Mention.OfScene);
    assertThat(scoreOf(mentions.get(0))).isLessThan(scoreOf(mentions.get(1)));
  }

  private static double scoreOf(Mention mention) {
    return ((Mention.OfScene) mention).location().place().candidates().getFirst().score();
  }
}
