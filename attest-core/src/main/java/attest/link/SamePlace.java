package attest.link;

import attest.model.Place;
import java.util.Optional;

/**
 * Whether two claims may speak of one place. A village says more than a city of millions; places
 * too far apart bar a join.
 */
final class SamePlace {
  private static final long CITY = 300_000;
  private static final double BORROWED = 0.6;

  private SamePlace() {}

  static Evidence compare(Whereabouts one, Whereabouts other) {
    if (!one.isTold() || !other.isTold()) {
      return Evidence.silent("one does not say where");
    }
    if (one.borrowed() || other.borrowed()) {
      return borrowed(told(one, other));
    }
    return told(one, other);
  }

  /** What the report tells of another happening says a little, and never bars. */
  private static Evidence borrowed(Evidence evidence) {
    return evidence.weight() > 0
        ? Evidence.weak(Math.min(BORROWED, evidence.weight()), "of the other, " + evidence.why())
        : Evidence.silent("one does not say where");
  }

  private static Evidence told(Whereabouts one, Whereabouts other) {
    if (one.candidates().isEmpty() || other.candidates().isEmpty()) {
      return one.name().equals(other.name())
          ? Evidence.strong(1.8, "the same place name")
          : Evidence.silent("a place that the gazetteer does not know");
    }
    return one.isExact() && other.isExact() ? points(one, other) : areas(one, other);
  }

  private static Evidence points(Whereabouts one, Whereabouts other) {
    Optional<Double> apart = one.kilometresTo(other);
    if (apart.isEmpty()) {
      return one.name().equals(other.name())
          ? Evidence.strong(1.8, "the same place name")
          : Evidence.silent("places without points");
    }
    double kilometres = apart.orElseThrow();
    if (kilometres < 1) {
      return isCity(one) || isCity(other)
          ? Evidence.weak(1.5, "the same city")
          : Evidence.strong(2.5, "the same place");
    }
    double reach = Whereabouts.NEAR + Math.max(one.reach(), other.reach());
    if (kilometres <= reach) {
      return Evidence.weak(1.2, "places " + Math.round(kilometres) + " km apart");
    }
    return Evidence.bars("places " + Math.round(kilometres) + " km apart");
  }

  private static boolean isCity(Whereabouts where) {
    return where.likeliest().filter(place -> place.population() >= CITY).isPresent();
  }

  /** At least one of them is a province, a country or the like. */
  private static Evidence areas(Whereabouts one, Whereabouts other) {
    Place a = one.likeliest().orElseThrow();
    Place b = other.likeliest().orElseThrow();
    if (a.id().equals(b.id())) {
      return switch (a.kind()) {
        case DISTRICT -> Evidence.weak(1.2, "the same district");
        case PROVINCE -> Evidence.weak(0.8, "the same province");
        default -> Evidence.weak(0.2, "the same country or region");
      };
    }
    if (belowCountry(a) && belowCountry(b) && one.mayLieIn(other)) {
      return one.name().equals(other.name())
          ? Evidence.weak(1.5, "the same name, of a town and its province")
          : Evidence.weak(1.0, "one place lies in the other");
    }
    if (differ(a.admin().country(), b.admin().country())) {
      return Evidence.bars("different countries");
    }
    boolean bothBelowCountry = belowCountry(a) && belowCountry(b);
    if (bothBelowCountry && differ(a.admin().province(), b.admin().province())) {
      return apartEvenSo(one, other)
          ? Evidence.bars("different provinces")
          : Evidence.silent("neighbouring provinces");
    }
    return bothBelowCountry
        ? Evidence.weak(0.5, "one place may lie in the other")
        : Evidence.silent("one place may lie in the other country-wide");
  }

  /** Gazetteers differ in the names of provinces: only a distance settles it. */
  private static boolean apartEvenSo(Whereabouts one, Whereabouts other) {
    return one.kilometresTo(other)
        .filter(kilometres -> kilometres > 4 * Whereabouts.NEAR)
        .isPresent();
  }

  private static boolean belowCountry(Place place) {
    return place.kind() != Place.Kind.COUNTRY && place.kind() != Place.Kind.CONTINENT_OR_REGION;
  }

  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }
}
