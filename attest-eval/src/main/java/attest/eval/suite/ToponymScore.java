package attest.eval.suite;

import attest.model.Place.Point;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Scores names of places: found or not, and how far their point lies from the true one. */
final class ToponymScore implements SuiteScore {
  /** Half of the way round the earth, in kilometres: as far as anything can be. */
  private static final double FARTHEST = 20039.0;

  private static final double NEAR = 161;
  private static final double VERY_NEAR = 25;

  private final Countries countries;

  ToponymScore(Countries countries) {
    this.countries = countries;
  }

  @Override
  public Tally score(Case scored, JsonNode predicted) {
    JsonNode gold = scored.node().path("gold");
    List<Pieces> truths = SpanMatching.pieces(gold);
    List<Pieces> spans = SpanMatching.pieces(predicted);
    Map<Integer, Integer> pairs = SpanMatching.byOverlap(truths, spans);
    Tally tally = new Tally();
    tally.overlap("detect", pairs.size(), spans.size(), truths.size());
    tally.overlap("detect_strict", SpanMatching.equal(truths, spans), spans.size(), truths.size());
    Set<Integer> unscored = new HashSet<>();
    int near = 0;
    int known = 0;
    for (int i = 0; i < gold.size(); i++) {
      JsonNode truth = gold.get(i);
      Integer match = pairs.get(i);
      String use = DateScore.text(truth, "class");
      if (!use.isEmpty()) {
        tally.ok("recall_" + use, match != null);
      }
      Optional<Point> point = PlaceScore.point(truth.path("value"));
      if (point.isPresent()) {
        known++;
        if (match != null) {
          near += resolved(truth, point.get(), predicted.path(match), tally) ? 1 : 0;
        }
      } else if (match != null) {
        unscored.add(match);
      }
    }
    int told = 0;
    for (int j = 0; j < predicted.size(); j++) {
      boolean counts = PlaceScore.point(predicted.path(j).path("value")).isPresent();
      told += counts && !unscored.contains(j) ? 1 : 0;
    }
    tally.overlap("e2e161", near, told, known);
    return tally;
  }

  /** Whether the place lies where it should, within 161 km (100 miles). */
  private boolean resolved(JsonNode truth, Point point, JsonNode said, Tally tally) {
    Optional<Point> other = PlaceScore.point(said.path("value"));
    double apart = other.map(o -> PlaceScore.kilometres(point, o)).orElse(FARTHEST);
    tally.ok("acc161", apart <= NEAR);
    tally.ok("acc25", apart <= VERY_NEAR);
    tally.ok("resolved", other.isPresent());
    tally.value("median_km_error", apart);
    tally.share("auc_error", Math.log(1 + Math.min(apart, FARTHEST)) / Math.log(1 + FARTHEST));
    String id = truth.path("value").path("geonames").asText("");
    String saidId = said.path("value").path("geonames").asText("");
    if (!id.isEmpty() && !saidId.isEmpty()) {
      tally.ok("geonames_id", id.equals(saidId));
    }
    String country = DateScore.text(truth, "country");
    String saidCountry = DateScore.text(said, "country");
    if (!country.isEmpty() && !saidCountry.isEmpty()) {
      tally.ok("country", countries.code(country).equals(countries.code(saidCountry)));
    }
    return apart <= NEAR;
  }
}
