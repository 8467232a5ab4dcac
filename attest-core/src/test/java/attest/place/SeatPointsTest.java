package attest.place;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeatPointsTest {
  private final SeatPoints towns = new SeatPoints();

  private static PlaceRow row(
      long number, Place.Kind kind, Optional<Place.Point> point, String province, String... names) {
    return new PlaceRow(
        "geonames", number, List.of(names), kind, point, new PlaceRow.Unit("SY", province, ""), 0);
  }

  private static Optional<Place.Point> at(double latitude, double longitude) {
    return Optional.of(new Place.Point(latitude, longitude));
  }

  @Test
  void aDistrictTakesThePointOfTheTownItIsCalledAfter() {
    towns.note(row(1, Place.Kind.TOWN, at(34.7, 40.8), "Deir ez-Zor", "Hajin"));
    PlaceRow district =
        row(2, Place.Kind.DISTRICT, Optional.empty(), "Deir ez-Zor", "Hajin Locality");
    assertThat(towns.seat(district)).isEqualTo(at(34.7, 40.8));
  }

  @Test
  void aTownOfAnotherProvinceIsNoSeat() {
    towns.note(row(1, Place.Kind.TOWN, at(34.7, 40.8), "Deir ez-Zor", "Hajin"));
    assertThat(towns.seat(row(2, Place.Kind.DISTRICT, Optional.empty(), "Idlib", "Hajin")))
        .isEmpty();
  }

  @Test
  void oneTownOfTwoListsIsFoundByAnyOfItsNamesNearby() {
    PlaceRow known = row(1, Place.Kind.TOWN, at(34.7, 40.8), "Deir ez-Zor", "Hajin");
    towns.note(known);
    assertThat(towns.sameTown(row(9, Place.Kind.TOWN, at(34.75, 40.8), "", "Hajjin", "Hajin")))
        .contains(known);
    assertThat(towns.sameTown(row(9, Place.Kind.TOWN, at(37, 40.8), "", "Hajin"))).isEmpty();
  }

  @Test
  void aNewTownLiesInTheProvinceOfTheNearestOne() {
    towns.note(row(1, Place.Kind.TOWN, at(34.7, 40.8), "Deir ez-Zor", "Hajin"));
    PlaceRow placed = towns.withProvince(row(9, Place.Kind.TOWN, at(34.6, 40.9), "", "Telmin"));
    assertThat(placed.unit().province()).isEqualTo("Deir ez-Zor");
  }
}
