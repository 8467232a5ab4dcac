package attest.place;

import attest.model.Place;
import java.util.Optional;

/**
 * Where the readers of an outlet are at home, as far as it is known: what its reports leave unsaid,
 * they know.
 *
 * @param country the country
 * @param province name of the first-order unit; empty = not known, or the outlet of a whole country
 * @param town the town; empty = not known, or the outlet of a whole province or country
 */
record OutletHome(Country country, String province, Optional<Place> town) {
  private static final double LOCAL = 0.8;
  private static final double COUNTRY = 1;
  private static final double FAR_KM = 200;

  /** The home of the outlet of a whole country. */
  static OutletHome of(Country country) {
    return new OutletHome(country, "", Optional.empty());
  }

  /**
   * Whether a place lies so far from the outlet's town and in another province, that a report for
   * its readers would say where: "Troy, Ala." and not "Troy".
   */
  boolean isFar(String placeCountry, String placeProvince, Optional<Place.Point> point) {
    boolean apart = !country.code().equals(placeCountry) || !province.equals(placeProvince);
    Optional<Place.Point> here = town.flatMap(Place::point);
    return apart
        && here.isPresent()
        && point.map(there -> there.kilometresTo(here.get()) > FAR_KM).orElse(true);
  }

  /** Tells the context of a report where its outlet is at home. */
  void tell(ReportContext context) {
    context.home(this);
    context.country(ReportContext.NO_NAME, country.code(), COUNTRY);
    context.province(ReportContext.NO_NAME, country.code(), province, LOCAL);
    town.flatMap(Place::point)
        .ifPresent(point -> context.anchor(ReportContext.NO_NAME, point, LOCAL));
  }

  /** What two outlets of one report have in common; empty where they are at home apart. */
  Optional<OutletHome> shared(OutletHome other) {
    if (!country.code().equals(other.country.code())) {
      return Optional.empty();
    }
    if (!province.equals(other.province)) {
      return Optional.of(of(country));
    }
    boolean same = town.map(Place::id).equals(other.town.map(Place::id));
    return Optional.of(same ? this : new OutletHome(country, province, Optional.empty()));
  }
}
