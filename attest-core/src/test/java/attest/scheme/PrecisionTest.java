package attest.scheme;

import static attest.model.Location.Relation.ALONG;
import static attest.model.Location.Relation.IN;
import static attest.model.Location.Relation.NORTH_OF;
import static attest.model.Location.Relation.OUTSIDE;
import static attest.model.Location.Relation.SOUTH_OF;
import static attest.model.Place.Kind.CONTINENT_OR_REGION;
import static attest.model.Place.Kind.COUNTRY;
import static attest.model.Place.Kind.DISTRICT;
import static attest.model.Place.Kind.FEATURE;
import static attest.model.Place.Kind.PROVINCE;
import static attest.model.Place.Kind.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Found;
import attest.model.Location;
import attest.model.Location.Relation;
import attest.model.Place;
import attest.model.TimeSpan;
import attest.model.TimeSpan.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of the codebooks, one line each. */
class PrecisionTest {
  private static Place place(String name, Place.Kind kind) {
    Place.Admin admin = new Place.Admin(Optional.of("SY"), Optional.empty(), Optional.empty());
    return new Place("test:1", name, kind, Optional.empty(), admin, 0);
  }

  private static Optional<PlacePrecision> where(Relation relation, String name, Place.Kind kind) {
    Found<Place> found = new Found.One<>(place(name, kind), 1);
    return PlacePrecision.of(
        new Location(name, found, relation, Optional.empty(), Optional.empty()));
  }

  @Test
  void placesByWhatIsKnown() {
    assertThat(where(IN, "Hajin", TOWN)).contains(PlacePrecision.EXACT);
    assertThat(where(SOUTH_OF, "Deshaisha", TOWN)).contains(PlacePrecision.NEAR);
    assertThat(where(IN, "Abu Kamal", DISTRICT)).contains(PlacePrecision.DISTRICT);
    assertThat(where(NORTH_OF, "Idlib", PROVINCE)).contains(PlacePrecision.PROVINCE);
    assertThat(where(IN, "Syria", COUNTRY)).contains(PlacePrecision.COUNTRY);
    assertThat(where(NORTH_OF, "Syria", COUNTRY)).contains(PlacePrecision.LINE_OR_AREA);
    assertThat(where(OUTSIDE, "Syria", COUNTRY)).contains(PlacePrecision.SEA);
    assertThat(where(IN, "Badia", CONTINENT_OR_REGION)).contains(PlacePrecision.LINE_OR_AREA);
  }

  @Test
  void riversAndSeasAreNoPoints() {
    assertThat(where(ALONG, "Hajin", TOWN)).contains(PlacePrecision.LINE_OR_AREA);
    assertThat(where(IN, "Euphrates", FEATURE)).contains(PlacePrecision.LINE_OR_AREA);
    assertThat(where(IN, "Red Sea", FEATURE)).contains(PlacePrecision.SEA);
    assertThat(where(IN, "Bagram Airfield", FEATURE)).contains(PlacePrecision.EXACT);
    assertThat(where(SOUTH_OF, "Seaford Airfield", FEATURE)).contains(PlacePrecision.NEAR);
  }

  @Test
  void anUnknownVillageIsAsExactAsWhatHoldsIt() {
    Location village =
        new Location("Tell Unknown", new Found.None<>("?"), IN, Optional.empty(), Optional.empty());
    assertThat(PlacePrecision.of(village)).isEmpty();
    assertThat(PlacePrecision.of(village.heldBy(place("Idlib", PROVINCE))))
        .contains(PlacePrecision.PROVINCE);
    assertThat(PlacePrecision.of(village.heldBy(place("10 km from Idlib", TOWN))))
        .contains(PlacePrecision.NEAR);
  }

  @Test
  void acledDoesNotCodeACountryNorAYear() {
    assertThat(PlacePrecision.COUNTRY.acled()).isEmpty();
    assertThat(PlacePrecision.DISTRICT.acled()).contains(2);
    assertThat(TimePrecision.YEAR.acled()).isEmpty();
    assertThat(TimePrecision.WEEK.acled()).contains(2);
  }

  private static Optional<TimePrecision> when(int days, Precision precision) {
    LocalDate first = LocalDate.of(2018, 6, 1);
    return TimePrecision.of(TimeSpan.between(first, first.plusDays(days - 1L), precision, "test"));
  }

  @Test
  void timesByTheirLength() {
    assertThat(when(1, Precision.DAY)).contains(TimePrecision.DAY);
    assertThat(when(1, Precision.APPROXIMATE)).contains(TimePrecision.DAYS);
    assertThat(when(2, Precision.RANGE)).contains(TimePrecision.DAYS);
    assertThat(when(7, Precision.WEEK)).contains(TimePrecision.WEEK);
    assertThat(when(8, Precision.RANGE)).contains(TimePrecision.MONTH);
    assertThat(when(30, Precision.MONTH)).contains(TimePrecision.MONTH);
    assertThat(when(90, Precision.SEASON)).contains(TimePrecision.YEAR);
    assertThat(when(365, Precision.YEAR)).contains(TimePrecision.YEAR);
    assertThat(when(400, Precision.RANGE)).isEmpty();
  }

  @Test
  void anOpenTimeHasNoPrecision() {
    TimeSpan since =
        new TimeSpan(
            Optional.of(LocalDate.of(2014, 1, 1)),
            Optional.empty(),
            Precision.RANGE,
            Optional.empty(),
            List.of("test"));
    assertThat(TimePrecision.of(since)).isEmpty();
  }
}
