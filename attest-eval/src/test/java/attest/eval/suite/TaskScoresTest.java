package attest.eval.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Metrics of every task kind, worked out by hand on made-up cases. */
class TaskScoresTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Offset<Double> EXACTLY = within(1e-12);

  /** A suite of cases, each with its answer: {@code case, answer, case, answer}. */
  private static Metrics score(String suite, String task, String... casesAndAnswers)
      throws Exception {
    List<Case> cases = new ArrayList<>();
    Map<String, JsonNode> answers = new LinkedHashMap<>();
    for (int i = 0; i < casesAndAnswers.length; i += 2) {
      String id = "case" + i;
      ObjectNode node = (ObjectNode) JSON.readTree(casesAndAnswers[i]);
      node.put("suite", suite).put("task", task).put("id", id);
      cases.add(new Case(node));
      answers.put(id, JSON.readTree(casesAndAnswers[i + 1]));
    }
    return Evaluation.score(new Suite(suite, task, cases), answers);
  }

  private static double value(Metrics metrics, String name) {
    return metrics.value(name).orElseThrow();
  }

  @Test
  void aTimeFoundTooShortCountsRelaxedOnly() throws Exception {
    Metrics metrics =
        score(
            "timex",
            "spans",
            """
            {"text":"On Friday, two days later,","gold":[
              {"start":3,"end":9,"label":"DATE","value":"2020-05-01"},
              {"start":11,"end":25,"label":"DATE","value":"2020-05-03"}]}\
            """,
            """
            [{"start":3,"end":9,"label":"DATE","value":"2020-05-01"},
             {"start":15,"end":19,"label":"DURATION","value":"P2D"},
             {"start":0,"end":2,"label":"DATE","value":"2020"}]\
            """);

    assertThat(value(metrics, "strict_p")).isEqualTo(1.0 / 3, EXACTLY);
    assertThat(value(metrics, "relaxed_r")).isEqualTo(1, EXACTLY);
    assertThat(value(metrics, "type_r")).isEqualTo(0.5, EXACTLY);
    assertThat(value(metrics, "value_f")).isEqualTo(2.0 / 5, EXACTLY);
    assertThat(value(metrics, "day_value")).isEqualTo(0.5, EXACTLY);
  }

  @Test
  void aPlaceFoundFarAwayIsDetectedButNotResolved() throws Exception {
    Metrics metrics =
        score(
            "toponyms",
            "spans",
            """
            {"text":"In Ada and Zem","gold":[
              {"start":3,"end":6,"label":"PLACE","value":{"lat":10.0,"lon":10.0},"class":"literal"},
              {"start":11,"end":14,"label":"PLACE","value":{"lat":0.0,"lon":0.0}}]}\
            """,
            """
            [{"start":3,"end":6,"label":"PLACE","value":{"lat":10.0,"lon":10.0}},
             {"start":11,"end":14,"label":"PLACE","value":{"lat":40.0,"lon":0.0}}]\
            """);

    assertThat(value(metrics, "detect_f")).isEqualTo(1, EXACTLY);
    assertThat(value(metrics, "acc161")).isEqualTo(0.5, EXACTLY);
    assertThat(value(metrics, "e2e161_f")).isEqualTo(0.5, EXACTLY);
    assertThat(value(metrics, "recall_literal")).isEqualTo(1, EXACTLY);
  }

  @Test
  void aSayingNeedsCueContentAndSource() throws Exception {
    Metrics metrics =
        score(
            "attribution",
            "spans",
            """
            {"text":"Ada said it rained here.","gold":[{"source":{"start":0,"end":3},
              "cue":{"start":4,"end":8},"content":[{"start":9,"end":23}]}]}\
            """,
            """
            [{"cue":{"start":4,"end":8},"content":[{"start":9,"end":18}]}]\
            """);

    assertThat(value(metrics, "cue_exact_f")).isEqualTo(1, EXACTLY);
    assertThat(value(metrics, "source_r")).isZero();
    assertThat(value(metrics, "content_token_r")).isEqualTo(2.0 / 3, EXACTLY);
    assertThat(value(metrics, "source_given_cue")).isZero();
    assertThat(value(metrics, "content_given_cue")).isEqualTo(1, EXACTLY);
    assertThat(value(metrics, "triple_f")).isZero();
  }

  @Test
  void anEntityThatTouchesOnlyDoubtfulGoldIsLeftOut() throws Exception {
    Metrics metrics =
        score(
            "re3d",
            "spans",
            """
            {"text":"The Ada Guard took Zem today","gold":[
              {"start":4,"end":13,"label":"Organisation","confidence":1},
              {"start":19,"end":22,"label":"Location","confidence":1},
              {"start":23,"end":28,"label":"Temporal","confidence":0.2}]}\
            """,
            """
            [{"start":0,"end":13,"label":"Organisation"},{"start":19,"end":22,"label":"Location"},
             {"start":23,"end":28,"label":"Temporal"}]\
            """);

    assertThat(value(metrics, "entity_strict_p")).isEqualTo(0.5, EXACTLY);
    assertThat(value(metrics, "entity_relaxed_f")).isEqualTo(1, EXACTLY);
  }

  @Test
  void aLinkToNowhereIsRightWhenNothingIsSaid() throws Exception {
    String none =
        """
        {"text":"Shots rang out.","gold_standard":true,
         "gold":[{"trigger":{"start":0,"end":5},"label":"place","target":null}]}\
        """;
    String ada =
        """
        {"text":"Shots in Ada, Ohio.","gold_standard":false,
         "gold":[{"trigger":{"start":0,"end":5},"label":"place","target":{"start":9,"end":12}}]}\
        """;
    Metrics metrics =
        score("event-place", "links", none, "[]", ada, "[{\"target\":{\"start\":9,\"end\":18}}]");

    assertThat(value(metrics, "gs_accuracy_null")).isEqualTo(1, EXACTLY);
    assertThat(value(metrics, "accuracy")).isEqualTo(1, EXACTLY);
    assertThat(value(metrics, "accuracy_exact")).isEqualTo(0.5, EXACTLY);
    assertThat(value(metrics, "link_exact_f")).isZero();
  }

  @Test
  void sentencesWithoutARoleAreFalsePositivesOnly() throws Exception {
    Metrics metrics =
        score(
            "discourse",
            "sentences",
            """
            {"sentences":[{"text":"a","labels":["Main"]},{"text":"b","labels":["Cause_General","Speech"]},
              {"text":"c","labels":["NA"]},{"text":"d","labels":[]}]}\
            """,
            """
            [["Main"],["Main","Speech"],["Main"],["Main"]]\
            """);

    assertThat(value(metrics, "main_p")).isEqualTo(1.0 / 3, EXACTLY);
    assertThat(value(metrics, "macro_f1")).isEqualTo(0.25, EXACTLY);
    assertThat(value(metrics, "accuracy")).isEqualTo(1.0 / 3, EXACTLY);
    assertThat(value(metrics, "side_accuracy")).isEqualTo(0.5, EXACTLY);
    assertThat(value(metrics, "speech_f")).isEqualTo(1, EXACTLY);
  }

  @Test
  void aDocumentHasTheLabelsOfItsSentences() throws Exception {
    Metrics metrics =
        score(
            "indiapolice",
            "sentences",
            """
            {"sentences":[{"text":"a","labels":["KILL"]},{"text":"b","labels":["ARREST"]}],
             "gold":{"doc_labels":["KILL","ARREST"]}}\
            """,
            """
            [["KILL","ARREST"],[]]\
            """);

    assertThat(value(metrics, "sent_KILL_f")).isEqualTo(1, EXACTLY);
    assertThat(value(metrics, "sent_ARREST_f")).isZero();
    assertThat(value(metrics, "sent_macro_f1")).isEqualTo(0.5, EXACTLY);
    assertThat(value(metrics, "doc_macro_f1")).isEqualTo(1, EXACTLY);
  }

  @Test
  void oneReportPutIntoTheWrongEvent() throws Exception {
    String one = "{\"gold\":{\"event\":\"one\"}}";
    String two = "{\"gold\":{\"event\":\"two\"}}";
    Metrics metrics =
        score("newscluster", "cluster", one, "\"x\"", one, "\"x\"", two, "\"x\"", two, "null");

    assertThat(value(metrics, "pair_p")).isEqualTo(1.0 / 3, EXACTLY);
    assertThat(value(metrics, "pair_r")).isEqualTo(0.5, EXACTLY);
    assertThat(value(metrics, "b3_p")).isEqualTo((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4, EXACTLY);
    assertThat(value(metrics, "purity")).isEqualTo((2.0 / 3 * 3 + 1) / 4, EXACTLY);
    assertThat(value(metrics, "n_clusters")).isEqualTo(2, EXACTLY);
  }

  /** Key {abc}{defg}, response {ab}{cd}{fghi}: the worked example of Pradhan et al. (2014). */
  @Test
  void chainsAreComparedAsTheReferenceImplementationDoes() {
    Tally tally = new Tally();
    new ChainScore(chains("a1 b1 c1 d2 e2 f2 g2"), chains("a1 b1 c2 d2 f3 g3 h3 i3"))
        .score("", tally);
    Metrics metrics = Metrics.of(List.of(tally));

    assertThat(value(metrics, "muc_r")).isEqualTo(2.0 / 5, EXACTLY);
    assertThat(value(metrics, "muc_p")).isEqualTo(2.0 / 5, EXACTLY);
    assertThat(value(metrics, "b3_p")).isEqualTo(4.0 / 8, EXACTLY);
    assertThat(value(metrics, "ceafe_r")).isEqualTo((4.0 / 5 + 4.0 / 8) / 2, EXACTLY);
  }

  private static Map<String, String> chains(String items) {
    Map<String, String> chains = new LinkedHashMap<>();
    for (String item : items.split(" ", -1)) {
      chains.put(item.substring(0, 1), item.substring(1));
    }
    return chains;
  }

  @Test
  void mentionsThatAreMissingStandAlone() throws Exception {
    Metrics metrics =
        score(
            "ecb",
            "coref",
            """
            {"docs":[{"id":"d","text":"shot killed","mentions":[
              {"start":0,"end":4,"chain":"1","kind":"event"},
              {"start":5,"end":11,"chain":"1","kind":"event"}]}]}\
            """,
            """
            [{"id":"d","mentions":[{"start":0,"end":4,"chain":"x"}]}]\
            """);

    assertThat(value(metrics, "mention_r")).isEqualTo(0.5, EXACTLY);
    assertThat(value(metrics, "b3_r")).isEqualTo(0.5, EXACTLY);
    assertThat(value(metrics, "b3_p")).isEqualTo(1, EXACTLY);
    assertThat(value(metrics, "e2e_b3_r")).isEqualTo(0.25, EXACTLY);
  }

  @Test
  void anOpenSideIsMetByAnything() throws Exception {
    Metrics metrics =
        score(
            "up-validate",
            "report",
            """
            {"report":{"text":"x"},"gold":{"events":[
              {"codes":{"cameo":"190","cameo_source":"AAAMIL/AAAGOV","cameo_target":"+++"}}]}}\
            """,
            """
            [{"codes":{"cameo":"190","cameo_source":"AAAGOV","cameo_target":"BBB"}},
             {"codes":{"cameo":"193","cameo_source":"AAACOP","cameo_target":null}}]\
            """);

    assertThat(value(metrics, "triple_r")).isEqualTo(1, EXACTLY);
    assertThat(value(metrics, "triple_p")).isEqualTo(0.5, EXACTLY);
    assertThat(value(metrics, "root_p")).isEqualTo(0.5, EXACTLY);
  }

  @Test
  void templatesAreAlignedWhereKindAndPartiesFit() throws Exception {
    Metrics metrics =
        score(
            "muc4",
            "report",
            """
            {"report":{"text":"x"},"gold":{"events":[{"killed":{"low":2,"high":2},"extra":{"slots":{
              "incident: type":["BOMBING"],"incident: date":["09 JAN 90"],
              "perp: organization id":["THE RED HAND"],"hum tgt: description":["TWO FARMERS"]}}}]}}\
            """,
            """
            [{"type":"bombing","killed":{"low":2,"high":2},"actors":["RED HAND"],
              "victims":["OLD FARMERS"],"date":{"start":"1990-01-09","end":"1990-01-09"}},
             {"type":"kidnapping"}]\
            """);

    assertThat(value(metrics, "templates_p")).isEqualTo(0.5, EXACTLY);
    assertThat(value(metrics, "slot_perp_org_f")).isEqualTo(1, EXACTLY);
    assertThat(value(metrics, "slot_date_f")).isEqualTo(1, EXACTLY);
    assertThat(value(metrics, "slot_hum_target_description_f")).isEqualTo(1, EXACTLY);
    assertThat(value(metrics, "all_templates_r")).isEqualTo(1, EXACTLY);
    assertThat(value(metrics, "all_templates_p")).isEqualTo(4.0 / 7, EXACTLY);
    assertThat(value(metrics, "figures")).isEqualTo(1, EXACTLY);
  }

  @Test
  void datesAndPlacesAreMetInPart() {
    MucDate stretch = MucDate.all("25 AUG 89 - 27 AUG 89").getFirst();

    assertThat(stretch.credit(MucDate.all("26 AUG 89").getFirst())).isEqualTo(0.5);
    assertThat(stretch.credit(MucDate.all("29 AUG 89").getFirst())).isZero();
    assertThat(MucPlaces.all("PERU: LIMA (CITY): LAS LOMAS (NEIGHBORHOOD)"))
        .containsExactly(List.of("peru", "lima", "las lomas"));
    assertThat(MucPlaces.credit(List.of(List.of("peru", "lima")), List.of("peru"))).isEqualTo(0.5);
  }

  @Test
  void chainsAreShownByTheirWords() throws Exception {
    JsonNode documents =
        JSON.readTree(
            """
            [{"id":"d","text":"shot and killed","mentions":[
              {"start":0,"end":4,"chain":"1","kind":"event"},
              {"start":9,"end":15,"chain":"1","kind":"event"}]}]\
            """);
    JsonNode answer =
        JSON.readTree("[{\"id\":\"d\",\"mentions\":[{\"start\":0,\"end\":4,\"chain\":\"x\"}]}]");

    assertThat(MentionWords.chains(documents, answer)).containsExactly("1: shot (x), killed (-)");
  }
}
