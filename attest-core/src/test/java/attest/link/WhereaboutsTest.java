package attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
  private static final Place PROVINCE = place("p", Place.Kind.PROVINCE, "YE", "", 15.93, 43.43);
  private static final Place TOWN = place("t", Place.Kind.TOWN, "YE", "Hajjah", 15.69, 43.61);
  private static final Place NAMESAKE = place("n", Place.Kind.TOWN, "PS", "West Bank", 32.2, 35.1);

  private static Place place(
      String id, Place.Kind kind, String country, String province, double north, double east) {
    return new Place(
        id,
        "Hajjah",
        kind,
        Optional.of(new Place.Point(north, east)),
        new Place.Admin(
            Optional.of(country),
            Optional.of(province).filter(p -> !p.isEmpty()),
            Optional.empty()),
        0);
  }

  private static Whereabouts at(Place... places) {
    return new Whereabouts(List.of(places), 0, "hajjah", false);
  }

  @Test
  void aProvinceAndTheTownOfItsNameFit() {
    Evidence evidence = SamePlace.compare(at(PROVINCE), at(TOWN));
    assertThat(evidence.weight()).isPositive();
    assertThat(evidence.why()).isEqualTo("the same name, of a town and its province");
  }

  @Test
  void anOpenNameFitsThePlaceThatIsOneOfItsCandidates() {
    assertThat(SamePlace.compare(at(PROVINCE), at(NAMESAKE, TOWN)).weight()).isPositive();
  }

  @Test
  void aNamesakeInAnotherCountryBars() {
    assertThat(SamePlace.compare(at(PROVINCE), at(NAMESAKE)).bars()).isTrue();
  }

  @Test
  void aBorrowedPlaceSaysLittleAndNeverBars() {
    Evidence same = SamePlace.compare(at(TOWN), at(TOWN).lent());
    assertThat(same.isStrong()).isFalse();
    assertThat(same.weight()).isEqualTo(0.6);
    assertThat(SamePlace.compare(at(TOWN), at(NAMESAKE).lent()).bars()).isFalse();
  }
}
