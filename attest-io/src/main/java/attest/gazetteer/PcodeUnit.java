package attest.gazetteer;

import attest.model.Place;
import attest.place.PlaceRow;
import java.util.Optional;

/**
 * A unit that a table of p-codes names in many rows.
 *
 * @param point its own point where a row is the unit itself, else the middle of its places so far
 * @param places how many places that is the middle of; 0 = its own point, or none
 */
record PcodeUnit(
    String name, Place.Kind kind, PlaceRow.Unit within, Optional<Place.Point> point, int places) {
  /** The unit with a further place, or with its own point. */
  PcodeUnit with(Place.Point at, boolean own) {
    if (own) {
      return new PcodeUnit(name, kind, within, Optional.of(at), 0);
    }
    if (point.isPresent() && places == 0) {
      return this;
    }
    Place.Point middle =
        point
            .map(so ->
                new Place.Point(
                    mean(so.latitude(), at.latitude()), mean(so.longitude(), at.longitude())))
            .orElse(at);
    return new PcodeUnit(name, kind, within, Optional.of(middle), places + 1);
  }

  private double mean(double before, double next) {
    return (before * places + next) / (places + 1);
  }
}
