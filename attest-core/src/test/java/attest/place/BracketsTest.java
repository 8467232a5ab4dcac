package attest.place;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Location;
import attest.model.Mention;
import attest.model.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class BracketsTest {
  private final Places places = new Places(Gazetteer.builtIn());

  @Test
  void aNameBeforeABracketLiesInItsUnits() {
    Location village = first("Gunmen attacked Telmin village (Gwoza, Borno) on Monday.");
    assertThat(village.name()).isEqualTo("Telmin");
    assertThat(village.place().likeliest()).isEmpty();
    assertThat(village.within()).contains("Gwoza");
    assertThat(village.known().flatMap(place -> place.admin().country())).contains("NG");
  }

  @Test
  void theUnitOfABracketIsOneOfItsLargerUnits() {
    Location city = first("Drivers marched in Cordoba (Veracruz) on Monday.");
    assertThat(city.place().likeliest().flatMap(place -> place.admin().country())).contains("MX");
  }

  @Test
  void abbreviationsInABracketAreNoUnits() {
    List<Mention.OfPlace> found =
        places("Fighters of the Army of Telmin (ATM) marched in Kano on Monday.");
    assertThat(found).extracting(mention -> mention.location().name()).containsExactly("Kano");
  }

  @Test
  void aQuarterInABracketDoesNotHoldItsTown() {
    Location town = first("Workers marched in front of the court in Kano (Kano - Fagge).");
    assertThat(town.place().likeliest().map(Place::kind)).contains(Place.Kind.TOWN);
  }

  private Location first(String text) {
    return places(text).getFirst().location();
  }

  private List<Mention.OfPlace> places(String text) {
    return places.find(PlainText.report(text), PlainText.sentences(text));
  }
}
