package attest.place;

import attest.model.Place;
import java.util.Set;

/** How well known a place is, on a scale of about 0 to 7 where a town of a million has about 4. */
final class Prominence {
  private static final double IN_TOLD_COUNTRY = 0.8;
  private static final int MOST_SEEN = 30;

  private Prominence() {}

  static double of(Gazetteer gazetteer, int place) {
    long people = gazetteer.population(place);
    return switch (gazetteer.kind(place)) {
      case COUNTRY -> 3.6 + Math.log10(people + 1) / 3;
      case PROVINCE -> Math.max(2.5, byPeople(people) + 0.3);
      case DISTRICT -> Math.clamp(byPeople(people) - 0.5, 1.5, 2.5);
      case PART -> Math.max(1.2, byPeople(people) - 0.3);
      case TOWN, FEATURE, CONTINENT_OR_REGION -> byPeople(people);
    };
  }

  private static double byPeople(long people) {
    return people == 0 ? 0.6 : Math.max(0.8, Math.log10(people) * 0.9 - 1.4);
  }

  /**
   * How well known the best candidate of a name is.
   *
   * @param countries codes of the countries that the report tells of; a place there counts more
   */
  static double of(Gazetteer gazetteer, Stretch stretch, Set<String> countries) {
    double best = 0;
    for (Gazetteer.Hit hit : stretch.hits()) {
      int seen = 0;
      for (int place : hit.places()) {
        double here = countries.contains(gazetteer.countryOf(place)) ? IN_TOLD_COUNTRY : 0;
        best = Math.max(best, of(gazetteer, place) + here);
        if (++seen == MOST_SEEN) {
          break;
        }
      }
    }
    return best;
  }

  /** Whether the name may stand for a country or a region of several. */
  static boolean isCountry(Gazetteer gazetteer, Stretch stretch) {
    return stretch.hits().stream()
        .flatMap(hit -> hit.places().stream().limit(MOST_SEEN))
        .map(gazetteer::kind)
        .anyMatch(kind -> kind == Place.Kind.COUNTRY || kind == Place.Kind.CONTINENT_OR_REGION);
  }
}
