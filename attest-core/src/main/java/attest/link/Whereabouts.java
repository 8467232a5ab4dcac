package attest.link;

import attest.model.Cited;
import attest.model.Found.Candidate;
import attest.model.Location;
import attest.model.Location.Relation;
import attest.model.Place;
import attest.model.Place.Kind;
import attest.model.Place.Point;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The places that a claim may speak of, likeliest first, and how far off the happening may lie.
 *
 * @param candidates the gazetteer's answers; none where the place is not told or not known
 * @param reach kilometres around them that the words allow
 * @param name the name as written, folded; empty = no place told
 * @param borrowed whether another claim of the report tells it: "a raid there in April"
 */
record Whereabouts(List<Place> candidates, double reach, String name, boolean borrowed) {
  /** Two happenings this near to each other may be one, in kilometres. */
  static final double NEAR = 25;

  private static final double BESIDE = 15;
  private static final int MOST_CANDIDATES = 4;
  private static final Set<Kind> EXACT = EnumSet.of(Kind.TOWN, Kind.PART, Kind.FEATURE);
  private static final Set<Kind> WIDE =
      EnumSet.of(Kind.CONTINENT_OR_REGION, Kind.COUNTRY, Kind.PROVINCE, Kind.DISTRICT);

  static Whereabouts of(Optional<Cited<Location>> told) {
    if (told.isEmpty()) {
      return new Whereabouts(List.of(), 0, "", false);
    }
    Location location = told.orElseThrow().value();
    List<Place> places =
        location.place().candidates().stream()
            .limit(MOST_CANDIDATES)
            .map(Candidate::value)
            .toList();
    double beside = location.relation() == Relation.IN ? 0 : BESIDE;
    return new Whereabouts(
        places, location.kilometres().orElse(beside), fold(location.name()), false);
  }

  /** The same place for a claim that tells none of its own. */
  Whereabouts lent() {
    return new Whereabouts(candidates, reach, name, true);
  }

  private static String fold(String name) {
    return String.join(" ", Passage.words(name.toLowerCase(Locale.ROOT)));
  }

  boolean isTold() {
    return !name.isEmpty();
  }

  /** Whether the likeliest place is a town, a part of one, or a feature. */
  boolean isExact() {
    return !candidates.isEmpty() && EXACT.contains(candidates.getFirst().kind());
  }

  /** Whether the likeliest place is a province, a country or the like. */
  boolean isWide() {
    return !candidates.isEmpty() && WIDE.contains(candidates.getFirst().kind());
  }

  /**
   * Whether a place of the one may be one of the other's, or lie in one: a name that stands for a
   * town and its province fits both.
   */
  boolean mayLieIn(Whereabouts other) {
    for (Place one : candidates) {
      for (Place two : other.candidates) {
        if (one.id().equals(two.id()) || liesIn(one, two) || liesIn(two, one)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean liesIn(Place inner, Place outer) {
    boolean sameCountry =
        inner.admin().country().isPresent()
            && inner.admin().country().equals(outer.admin().country());
    return sameCountry
        && outer.kind() == Kind.PROVINCE
        && inner.admin().province().equals(Optional.of(outer.name()));
  }

  Optional<Place> likeliest() {
    return candidates.stream().findFirst();
  }

  /** Kilometres between the nearest two candidates; empty where a point is missing. */
  Optional<Double> kilometresTo(Whereabouts other) {
    Optional<Double> least = Optional.empty();
    for (Place one : candidates) {
      for (Place two : other.candidates) {
        if (one.id().equals(two.id())) {
          return Optional.of(0.0);
        }
        if (one.point().isPresent() && two.point().isPresent()) {
          Point from = one.point().orElseThrow();
          double distance = from.kilometresTo(two.point().orElseThrow());
          if (least.isEmpty() || distance < least.orElseThrow()) {
            least = Optional.of(distance);
          }
        }
      }
    }
    return least;
  }
}
