package attest.place;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Found;
import attest.model.Mention;
import attest.model.Place;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInGazetteerTest {
  private static Gazetteer gazetteer;
  private static Places places;

  @BeforeAll
  static void open() {
    gazetteer = Gazetteer.builtIn();
    places = new Places(gazetteer);
  }

  @Test
  void holdsTheTownsOfTheWorldAndOfTheMiddleEast() {
    assertThat(gazetteer.size()).isGreaterThan(250_000);
  }

  @ParameterizedTest
  @CsvSource({
    "Donbas, UA",
    "Sinai, EG",
    "Darfur, SD",
    "Tigray, ET",
    "Golan Heights, SY",
    "Gaza Strip, PS",
    "West Bank, PS",
    "Kurdistan Region, IQ",
    "Palmyra, SY",
    "Mogadishu, SO",
    "Goma, CD"
  })
  void knowsWhereWarsAreFought(String name, String country) {
    assertThat(gazetteer.find(name))
        .anyMatch(match -> match.place().admin().country().equals(java.util.Optional.of(country)));
  }

  @Test
  void theVillageOfTwoPointsStaysTwo() {
    String text =
        "Jets bombed a depot south of Deshaisha in the Syrian province of Hasakeh on Sunday.";
    Mention.OfPlace first = find(text).getFirst();
    assertThat(first.location().place()).isInstanceOf(Found.Several.class);
    assertThat(first.location().place().candidates())
        .extracting(candidate -> candidate.value().name())
        .containsExactlyInAnyOrder("Dashishah", "Ad Dashishah");
  }

  @Test
  void aTownAndTheDistrictAroundItAreOnePlace() {
    Mention.OfPlace first =
        find("Gunmen took the girls from Chibok in Borno state, Nigeria.").getFirst();
    assertThat(first.location().place()).isInstanceOf(Found.One.class);
    assertThat(first.location().place().likeliest().orElseThrow().kind())
        .isEqualTo(Place.Kind.TOWN);
  }

  @Test
  void theCountryOfTheReportTellsNamesakesApart() {
    String text = "Iraqi jets struck Hajin. The Syrian town lies on the Euphrates in Deir Ezzor.";
    Place hajin = find(text).getFirst().location().place().likeliest().orElseThrow();
    assertThat(hajin.admin().country()).contains("SY");
  }

  @Test
  void anUnknownNameStaysUnknown() {
    Mention.OfPlace found = find("An officer died in the Syrian town of Albu Ahmed.").getFirst();
    assertThat(found.location().place()).isInstanceOf(Found.None.class);
    assertThat(found.location().within()).contains("Syria");
  }

  private static List<Mention.OfPlace> find(String text) {
    return places.find(PlainText.report(text), PlainText.sentences(text));
  }
}
