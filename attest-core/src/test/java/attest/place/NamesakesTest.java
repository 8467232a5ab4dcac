package attest.place;

import static org.assertj.core.api.Assertions.assertThat;

import attest.language.English;
import attest.model.Found;
import attest.model.Location;
import attest.model.Place;
import attest.model.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several places of one name a report speaks of, told by its own words alone. */
class NamesakesTest {
  private static English english;
  private static Places places;

  @BeforeAll
  static void open() {
    english = English.load();
    places = new Places(Gazetteer.builtIn());
  }

  private static List<Places.Named> named(String text) {
    Report report = Report.of(text, List.of(), Report.Header.UNKNOWN);
    return places.named(report, english.sentences(text, report.zones()));
  }

  private static Location location(String text, String name) {
    return named(text).stream()
        .map(named -> named.mention().location())
        .filter(location -> location.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> country(String text, String name) {
    return location(text, name).place().likeliest().flatMap(place -> place.admin().country());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nurses marched in Aire-sur-la-Lys on Tuesday.|Aire-sur-la-Lys|FR",
        "Nurses marched in Neuville-en-Ferrain on Tuesday.|Neuville-en-Ferrain|FR",
        "Farmers blocked the road to San Donato di Ninea.|San Donato di Ninea|IT"
      })
  void readsNamesWithJointsAsOne(String text, String name, String country) {
    assertThat(country(text, name)).contains(country);
  }

  @Test
  void aCommaBetweenTwoNamesPutsTheVillageIntoTheProvince() {
    Location village = location("Shells destroyed two barns in Rudky, Kharkiv.", "Rudky");
    assertThat(village.place()).isInstanceOf(Found.None.class);
    assertThat(village.holder().map(Place::name)).contains("Kharkiv");
  }

  @Test
  void theDistrictOfTheCapitalLiesInTheCountryOfTheCapital() {
    assertThat(country("Students marched in Bogota (Bogota, D.C.).", "Bogota")).contains("CO");
  }

  @Test
  void wordsOfTownLifeTellTheCountry() {
    String text =
        "Athens firefighters put out a blaze at a Walmart on Monday. The county jail was evacuated"
            + " and the school district closed two schools, Sgt. Dale Brook said.";
    assertThat(country(text, "Athens")).contains("US");
  }

  @Test
  void namesThatLieBesideEachOtherTellWhichIsMeant() {
    String text =
        "Joan Pell of Alexandria drove a truck into a van on Monday. The driver of the van, a man"
            + " from Osakis, was flown to St. Cloud, Sgt. Dale Brook of the highway patrol said.";
    Optional<String> province =
        location(text, "Alexandria").place().likeliest().flatMap(place -> place.admin().province());
    assertThat(province).contains("Minnesota");
  }

  @Test
  void aPeopleIsNoVillage() {
    String text = "Hausa traders marched through Lagos after Fatah and Hamas men had fought.";
    assertThat(named(text))
        .extracting(named -> named.mention().location().name())
        .containsExactly("Lagos");
  }

  @Test
  void aCityBeforeACommonNounIsNoPerson() {
    String text = "The owners went on strike, demanding the repair of a major Maputo thoroughfare.";
    assertThat(country(text, "Maputo")).contains("MZ");
  }
}
