package attest.place;

import attest.model.Found;
import attest.model.Location;
import attest.model.Place;
import attest.model.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how far and in which direction a place lies from another that the text names right behind
 * it: "Telmin (18 km S of Sarra)", "Telmin, about 20 miles north-east of Sarra". It gives a village
 * of no list its point.
 */
final class Offsets {
  private static final double MOST_KM = 150;
  private static final double KM_PER_DEGREE = 111.2;
  private static final Set<String> JOINTS =
      Set.of(
          "(",
          ",",
          "about",
          "around",
          "some",
          "approximately",
          "roughly",
          "located",
          "lies",
          "situated",
          "lying",
          "is",
          "which",
          "-",
          "\u2013");

  private final RelationReader relations;
  private final PlaceWords words;

  /** How far a place lies from another. */
  record Offset(Stretch from, Location.Relation relation, double kilometres) {}

  Offsets(RelationReader relations, PlaceWords words) {
    this.relations = relations;
    this.words = words;
  }

  /** Offsets by the name of the place that they are told of. */
  Map<Span, Offset> read(List<Stretch> stretches) {
    Map<Span, Offset> offsets = new LinkedHashMap<>();
    for (int i = 0; i + 1 < stretches.size(); i++) {
      Stretch place = stretches.get(i);
      Stretch from = stretches.get(i + 1);
      RelationReader.Reading reading = relations.read(from.surface(), from.from());
      if (reading.kilometres().isPresent() && joins(place, reading.from())) {
        double kilometres = reading.kilometres().get();
        offsets.put(place.name(), new Offset(from, reading.relation(), kilometres));
      }
    }
    return offsets;
  }

  private boolean joins(Stretch place, int to) {
    for (int at = place.to(); at < to; at++) {
      String word = place.surface().word(at);
      if (!JOINTS.contains(word) && words.kindOfNoun(word).isEmpty()) {
        return false;
      }
    }
    return place.to() <= to;
  }

  /** Where a place lies that is so far from one that is known. */
  Optional<Place> place(Offset offset, Map<Span, Found<Place>> answers) {
    return Optional.ofNullable(answers.get(offset.from().name()))
        .flatMap(Found::likeliest)
        .filter(from -> from.point().isPresent() && offset.kilometres() <= MOST_KM)
        .map(from -> displaced(from, offset));
  }

  private static Place displaced(Place from, Offset offset) {
    Place.Point point = from.point().orElseThrow();
    double angle = Math.toRadians(degrees(offset.relation()));
    boolean directed = degrees(offset.relation()) >= 0;
    double north = directed ? offset.kilometres() * Math.cos(angle) / KM_PER_DEGREE : 0;
    double east =
        directed
            ? offset.kilometres()
                * Math.sin(angle)
                / (KM_PER_DEGREE * Math.cos(Math.toRadians(point.latitude())))
            : 0;
    Place.Point there =
        new Place.Point(
            Math.clamp(point.latitude() + north, -90, 90),
            Math.clamp(point.longitude() + east, -180, 180));
    String words = Math.round(offset.kilometres()) + " km " + offset.relation().words() + " ";
    return new Place(
        words.replace(' ', '-') + from.id(),
        words + from.name(),
        Place.Kind.TOWN,
        Optional.of(there),
        from.admin(),
        0);
  }

  /** Degrees clockwise from north; -1 = no direction told. */
  private static double degrees(Location.Relation relation) {
    return switch (relation) {
      case NORTH_OF -> 0;
      case NORTHEAST_OF -> 45;
      case EAST_OF -> 90;
      case SOUTHEAST_OF -> 135;
      case SOUTH_OF -> 180;
      case SOUTHWEST_OF -> 225;
      case WEST_OF -> 270;
      case NORTHWEST_OF -> 315;
      case IN, NEAR, OUTSIDE, BETWEEN, ALONG -> -1;
    };
  }
}
