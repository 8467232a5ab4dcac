package attest.export;

import attest.model.Found.Candidate;
import attest.model.Location;
import attest.model.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an event is put on a map, if anywhere. A happening known only by its country, province or
 * region gets no dot: a dot in the middle of a country is read as a place.
 *
 * @param told the place as told; empty = not stated
 * @param likeliest the gazetteer's likeliest answer with its score
 * @param others names of the other candidates
 */
record Spot(Optional<Location> told, Optional<Candidate<Place>> likeliest, List<String> others) {
  static Spot of(Optional<Location> told) {
    List<Candidate<Place>> candidates =
        told.map(place -> place.place().candidates()).orElse(List.of());
    return new Spot(
        told,
        candidates.stream().findFirst(),
        candidates.stream().skip(1).map(candidate -> name(candidate.value())).toList());
  }

  private static String name(Place place) {
    return place.admin().country().map(code -> place.name() + ", " + code).orElse(place.name());
  }

  Optional<Place> place() {
    return likeliest.map(Candidate::value);
  }

  /** The point to draw. */
  Optional<Place.Point> point() {
    return place().filter(place -> !isWide(place.kind())).flatMap(Place::point);
  }

  private static boolean isWide(Place.Kind kind) {
    return switch (kind) {
      case CONTINENT_OR_REGION, COUNTRY, PROVINCE -> true;
      case DISTRICT, TOWN, PART, FEATURE -> false;
    };
  }

  /**
   * How exactly the words fix it: {@code not_stated}, {@code unresolved}, or the kind of place,
   * with {@code near_} before it where the happening lay near, south of, along ... and not in it.
   */
  String precision() {
    if (told.isEmpty()) {
      return "not_stated";
    }
    String relation = told.get().relation() == Location.Relation.IN ? "" : "near_";
    return place()
        .map(place -> relation + place.kind().name().toLowerCase(Locale.ROOT))
        .orElse("unresolved");
  }
}
