package attest.place;

import attest.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks up spellings that are only like a name, within what the report tells of countries. */
final class LikeNames {
  private static final double SAME_NAME = 0.965;
  private static final double LIKE_NAME = 0.85;
  private static final int MOST_TOLD = 6;
  private static final double NEARLY_SAME = 0.901;
  private static final long SMALL_TOWN = 20_000;
  private static final long CITY = 80_000;

  private final Gazetteer gazetteer;

  LikeNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Adds spellings that are only like the name where the report tells of countries and the name
   * itself is known in none of them: "Derna" in Libya is Darnah, not Derna in Romania.
   */
  List<Gazetteer.Hit> withToldCountries(List<Gazetteer.Hit> hits, NameKey key, KnownNames known) {
    Set<String> countries = known.countries();
    if (countries.isEmpty() || countries.size() > MOST_TOLD) {
      return withCities(hits, key, known);
    }
    if (liesInAny(hits, countries)) {
      return hits;
    }
    List<Gazetteer.Hit> all = new ArrayList<>(hits);
    all.addAll(
        known
            .lookedUp()
            .computeIfAbsent("like " + key.folded(), text -> likeInTold(key, countries)));
    return all;
  }

  /** Adds a city that is spelled nearly so where the name itself is only a small town's. */
  private List<Gazetteer.Hit> withCities(List<Gazetteer.Hit> hits, NameKey key, KnownNames known) {
    boolean small =
        hits.stream()
            .flatMap(hit -> hit.places().stream())
            .allMatch(place ->
                gazetteer.kind(place) == Place.Kind.TOWN
                    && gazetteer.population(place) < SMALL_TOWN);
    if (!small) {
      return hits;
    }
    List<Gazetteer.Hit> all = new ArrayList<>(hits);
    all.addAll(
        known.lookedUp().computeIfAbsent("city " + key.folded(), text -> nearlySameCities(key)));
    return all;
  }

  private List<Gazetteer.Hit> nearlySameCities(NameKey key) {
    return gazetteer.hits(key, NEARLY_SAME).stream()
        .filter(like -> like.likeness() < SAME_NAME)
        .map(like ->
            new Gazetteer.Hit(
                like.name(),
                like.likeness(),
                like.places().stream()
                    .filter(place -> gazetteer.population(place) >= CITY)
                    .toList()))
        .filter(like -> !like.places().isEmpty())
        .toList();
  }

  private List<Gazetteer.Hit> likeInTold(NameKey key, Set<String> countries) {
    return gazetteer.hits(key, LIKE_NAME).stream()
        .filter(like -> like.likeness() < SAME_NAME && liesInAny(List.of(like), countries))
        .toList();
  }

  private boolean liesInAny(List<Gazetteer.Hit> hits, Set<String> countries) {
    for (Gazetteer.Hit hit : hits) {
      for (int place : hit.places()) {
        if (countries.contains(gazetteer.countryOf(place))
            || gazetteer.kind(place) == Place.Kind.COUNTRY) {
          return true;
        }
      }
    }
    return false;
  }
}
