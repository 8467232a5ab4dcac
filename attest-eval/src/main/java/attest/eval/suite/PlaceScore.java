package attest.eval.suite;

import attest.model.Place.Point;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Scores the place of one event: name, country, province, distance. */
final class PlaceScore {
  private static final int MOST_NAMES = 30;
  private static final double FAR = 25;
  private static final double NEAR = 5;

  private final Countries countries;
  private final Tally tally;

  PlaceScore(Countries countries, Tally tally) {
    this.countries = countries;
    this.tally = tally;
  }

  void score(JsonNode goldEvent, JsonNode predictedEvent) {
    JsonNode gold = goldEvent.path("place");
    JsonNode said = predictedEvent.path("place");
    if (!gold.isObject() || gold.isEmpty()) {
      return;
    }
    if (!DateScore.text(gold, "name").isEmpty()) {
      tally.ok("place_name", meet(names(gold), names(said)));
    }
    String country = DateScore.text(gold, "country");
    if (!country.isEmpty()) {
      String other = DateScore.text(said, "country");
      tally.ok("country", countries.code(other).equals(countries.code(country)));
    }
    String province = DateScore.text(gold, "admin1");
    if (!province.isEmpty()) {
      Set<String> other = Fold.placeKeys(DateScore.text(said, "admin1"));
      tally.ok("admin1", meet(Fold.placeKeys(province), other));
    }
    distance(goldEvent, gold, said);
  }

  private void distance(JsonNode goldEvent, JsonNode gold, JsonNode said) {
    List<Point> points = new ArrayList<>();
    point(gold).ifPresent(points::add);
    gold.path("candidates").forEach(candidate -> point(candidate).ifPresent(points::add));
    if (points.isEmpty() || isTooWide(goldEvent)) {
      return;
    }
    Optional<Double> apart =
        point(said)
            .map(at -> points.stream().mapToDouble(p -> kilometres(p, at)).min().orElseThrow());
    tally.ok("place_located", apart.isPresent());
    tally.ok("place_within_25km", apart.filter(km -> km <= FAR).isPresent());
    tally.ok("place_within_5km", apart.filter(km -> km <= NEAR).isPresent());
    apart.ifPresent(km -> tally.value("place_median_km_error", km));
  }

  /** Whether the gold event is known by its region alone, so that no distance means anything. */
  static boolean isTooWide(JsonNode goldEvent) {
    return DateScore.text(goldEvent.path("place"), "precision").equals("region")
        || goldEvent.path("extra").path("where_prec").asInt(1) > 3;
  }

  static Optional<Point> point(JsonNode place) {
    JsonNode lat = place.path("lat");
    JsonNode lon = place.path("lon");
    return lat.isNumber() && lon.isNumber()
        ? Optional.of(new Point(lat.asDouble(), lon.asDouble()))
        : Optional.empty();
  }

  /** Haversine with the scorer's diameter of 12,742 km, in its order of operations. */
  static double kilometres(Point one, Point other) {
    double la = Math.toRadians(one.latitude());
    double lb = Math.toRadians(other.latitude());
    double lo = Math.toRadians(one.longitude());
    double lp = Math.toRadians(other.longitude());
    double h =
        Math.pow(Math.sin((lb - la) / 2), 2)
            + Math.cos(la) * Math.cos(lb) * Math.pow(Math.sin((lp - lo) / 2), 2);
    return 12742 * Math.asin(Math.min(1.0, Math.sqrt(h)));
  }

  /** Keys of all names of a place, those left out that only repeat its province or country. */
  static Set<String> names(JsonNode place) {
    Set<String> wide = new HashSet<>();
    for (String field : List.of("admin1", "country")) {
      wide.addAll(Fold.placeKeys(DateScore.text(place, field)));
    }
    Set<String> names = new HashSet<>(Fold.placeKeys(DateScore.text(place, "name")));
    int taken = 0;
    for (JsonNode other : place.path("alt_names")) {
      if (taken++ < MOST_NAMES && other.isTextual()) {
        Set<String> keys = Fold.placeKeys(other.asText());
        if (!meet(keys, wide)) {
          names.addAll(keys);
        }
      }
    }
    return names;
  }

  static boolean meet(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }
}
