package attest.place;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletHomesTest {
  private static final OutletHomes HOMES = new OutletHomes(Gazetteer.builtIn(), new PlaceWords());

  @Test
  void theGazetteerHasEveryHomeOfTheList() {
    assertThat(HOMES.unknown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wgntv.com|Chicago|Illinois|US",
        "https://www.wgntv.com/news/|Chicago|Illinois|US",
        "news.wgntv.com|Chicago|Illinois|US",
        "nj.com||New Jersey|US",
        "abc7oakland.com|Oakland|California|US",
        "accrapost.com|||GH",
        "Mombasa Post|||KE",
        "Dayton Post|Dayton|Ohio|US",
        "Jakarta Post|||ID",
        "Vanguard (Kumasi)|||GH",
        "Daily Monitor (Ethiopia)|||ET",
        "Greater Kashmir||Jammu and Kashmir|IN",
        "Vanguard (Lagos)|||NG",
        "The Nation (Nigeria)|||NG",
        "Times of Zambia|||ZM",
        "Pakistan Press International|||PK",
        "hajinnews.com.pk|||PK",
        "Oakland Post; Oakland Herald|Oakland|California|US",
        "Jakarta Post; Indonesian Weekly|||ID",
      })
  void aNameTellsItsHome(String outlet, String town, String province, String country) {
    OutletHome home = HOMES.of(outlet).orElseThrow();
    assertThat(home.country().code()).isEqualTo(country);
    assertThat(home.province()).isEqualTo(province == null ? "" : province);
    assertThat(home.town().map(Place::name).orElse("")).isEqualTo(town == null ? "" : town);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Example Wire",
        "example.com",
        "nytimes.com",
        "Jakarta Post; Times of Zambia",
        "(",
        "."
      })
  void otherNamesTellNone(String outlet) {
    assertThat(HOMES.of(outlet)).isEmpty();
  }
}
