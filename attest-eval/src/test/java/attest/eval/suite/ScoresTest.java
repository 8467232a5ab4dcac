package attest.eval.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values worked out by hand from the definitions of the metrics. */
class ScoresTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Metrics score(String suite, String gold, String predicted) throws Exception {
    JsonNode node =
        JSON.readTree(
            "{\"suite\":\"%s\",\"id\":\"1\",\"task\":\"report\",\"report\":{\"text\":\"x\"},\"gold\":{\"events\":[%s]}}"
                .formatted(suite, gold));
    Suite cases = new Suite(suite, "report", List.of(new Case(node)));
    return Evaluation.score(cases, Map.of("1", JSON.readTree("[" + predicted + "]")));
  }

  private static double value(Metrics metrics, String name) {
    return metrics.value(name).orElseThrow();
  }

  @Test
  void aRangeInsideTheGoldRangeIsContained() throws Exception {
    Metrics metrics =
        score(
            "airwars-gaza",
            "{\"civilians_killed\":{\"low\":3,\"high\":6}}",
            "{\"civilians_killed\":{\"low\":4,\"high\":5}}");

    assertThat(value(metrics, "civ_contains")).isEqualTo(1);
    assertThat(value(metrics, "civ_iou")).isEqualTo(0.5);
    assertThat(value(metrics, "civ_range_exact")).isZero();
  }

  @Test
  void silenceIsNoZeroButPassesForNone() throws Exception {
    Metrics metrics = score("gva", "{\"killed\":{\"low\":0,\"high\":0}}", "{\"type\":\"killing\"}");

    assertThat(value(metrics, "killed_exact")).isZero();
    assertThat(value(metrics, "killed_exact0")).isEqualTo(1);
  }

  @Test
  void articlesAndGenericWordsDoNotTellPlacesApart() throws Exception {
    Metrics metrics =
        score(
            "gva",
            "{\"place\":{\"name\":\"Al-Qa'im District\",\"country\":\"Iraq\"}}",
            "{\"place\":{\"name\":\"Qaim\",\"country\":\"IQ\"}}");

    assertThat(value(metrics, "place_name")).isEqualTo(1);
    assertThat(value(metrics, "country")).isEqualTo(1);
  }

  @Test
  void halfOfTheWordsMakeAnActor() throws Exception {
    Metrics metrics =
        score(
            "acled",
            "{\"actors\":[\"Military Forces of Iraq (2014-2018)\"]}",
            "{\"actors\":[{\"name\":\"air force\",\"aliases\":[\"forces of Iraq\"]}]}");

    assertThat(value(metrics, "actor_match")).isEqualTo(1);
  }

  @Test
  void aPloverRootGivesItsQuadClass() throws Exception {
    Metrics metrics =
        score(
            "plv",
            "{\"codes\":{\"plover_2018_root\":\"ASSAULT\",\"quad\":\"4\"}}",
            "{\"codes\":{\"plover\":\"COERCE\"}}");

    assertThat(value(metrics, "code_plover_2018_root")).isZero();
    assertThat(value(metrics, "code_quad")).isEqualTo(1);
  }

  @Test
  void theBestMatchingMayLeaveTheGreatestWeightAside() {
    Map<Integer, Integer> best =
        Assignment.best(
            Map.of(
                new Assignment.Pair(0, 0), 3.0,
                new Assignment.Pair(0, 1), 2.0,
                new Assignment.Pair(1, 0), 2.5));

    assertThat(best).isEqualTo(Map.of(0, 1, 1, 0));
  }
}
