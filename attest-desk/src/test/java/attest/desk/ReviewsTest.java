package attest.desk;

import static org.assertj.core.api.Assertions.assertThat;

import attest.desk.TestDesk.Answer;
import attest.ledger.sqlite.SqliteLedger;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide stands beside what the machine read, and nothing is lost. */
class ReviewsTest {
  @TempDir private Path folder;
  private TestDesk desk;

  @BeforeEach
  void open() {
    desk = TestDesk.over(folder);
  }

  @AfterEach
  void close() {
    desk.close();
    try (SqliteLedger ledger = SqliteLedger.openToRead(desk.ledger)) {
      assertThat(ledger.verify()).isEmpty();
    }
  }

  private String first(String query) {
    return desk.get("/api/events?" + query).json().path("items").path(0).path("id").asText();
  }

  private JsonNode event(String id) {
    return desk.get("/api/events/" + id).json();
  }

  private JsonNode decide(String id, String body) {
    Answer answer = desk.review(id, desk.get("/api/events/" + id).etag(), body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  @Test
  void aCorrectedPlaceStandsInDetailListAndMapAndCanBeUndone() {
    String id = first("words=mosul");
    long before = event(id).path("summary").path("change").asLong();
    JsonNode kept =
        decide(
            id,
            "{\"kind\":\"correct\",\"field\":\"place\",\"after\":\"Tal Afar (IQ) 36.3790, 42.4480\"}");
    JsonNode now = event(id);
    assertThat(now.path("summary").path("place").path("name").asText()).isEqualTo("Tal Afar");
    assertThat(now.path("summary").path("status").asText()).isEqualTo("corrected");
    assertThat(now.path("machine").path("place").asText()).startsWith("Mosul (IQ)");
    assertThat(now.path("rulings").path(0).path("moved").asBoolean()).isFalse();
    assertThat(first("box=42.4,36.3,42.5,36.4")).isEqualTo(id);
    assertThat(first("box=43,36.2,43.3,36.5")).isEmpty();
    assertThat(desk.get("/api/exports/csv?box=42.4,36.3,42.5,36.4").body()).contains("Tal Afar");
    assertThat(
            desk.get("/api/events/" + id + "?at=" + before)
                .json()
                .path("summary")
                .path("place")
                .path("name")
                .asText())
        .isEqualTo("Mosul");
    String review = kept.path("review").path("id").asText();
    decide(id, "{\"kind\":\"undo\",\"undoes\":\"" + review + "\"}");
    assertThat(event(id).path("summary").path("place").path("name").asText()).isEqualTo("Mosul");
    assertThat(event(id).path("summary").path("status").asText()).isEqualTo("unreviewed");
    assertThat(desk.get("/api/events/" + id + "/history").json().path("items")).hasSize(3);
    assertThat(first("box=43,36.2,43.3,36.5")).isEqualTo(id);
  }

  @Test
  void everyFieldCanBeCorrected() {
    String id = first("words=mosul");
    decide(id, "{\"kind\":\"correct\",\"field\":\"type\",\"after\":\"shelling\"}");
    decide(id, "{\"kind\":\"correct\",\"field\":\"time\",\"after\":\"2018-05\"}");
    decide(id, "{\"kind\":\"correct\",\"field\":\"actors\",\"after\":\"Group A; Group B\"}");
    decide(id, "{\"kind\":\"correct\",\"field\":\"targets\",\"after\":\"\"}");
    decide(id, "{\"kind\":\"correct\",\"field\":\"killed\",\"after\":\"36+\"}");
    JsonNode summary = event(id).path("summary");
    assertThat(summary.path("type").asText()).isEqualTo("shelling");
    assertThat(summary.path("time").path("edtf").asText()).isEqualTo("2018-05");
    assertThat(summary.path("actors").toString()).isEqualTo("[\"Group A\",\"Group B\"]");
    assertThat(summary.path("targets")).isEmpty();
    assertThat(summary.path("killed").path("ruled").asText()).isEqualTo("36+");
    assertThat(first("min_killed=36&actor=group%20a&type=shelling")).isEqualTo(id);
  }

  @Test
  void mergedEventsAreOneAndComeApartAgain() {
    String mosul = first("words=mosul");
    String hajin = first("words=hajin");
    int events = desk.get("/api/events").json().path("total").asInt();
    JsonNode kept = decide(mosul, "{\"kind\":\"merge\",\"into\":\"" + hajin + "\"}");
    assertThat(kept.path("event").path("summary").path("id").asText()).isEqualTo(hajin);
    assertThat(event(mosul).path("summary").path("id").asText()).isEqualTo(hajin);
    assertThat(event(hajin).path("merged").toString()).contains(mosul);
    assertThat(desk.get("/api/events").json().path("total").asInt()).isEqualTo(events - 1);
    assertThat(first("words=mosul")).isEqualTo(hajin);
    String review = kept.path("review").path("id").asText();
    decide(hajin, "{\"kind\":\"undo\",\"undoes\":\"" + review + "\"}");
    assertThat(event(mosul).path("summary").path("id").asText()).isEqualTo(mosul);
    assertThat(event(hajin).path("merged")).isEmpty();
    assertThat(desk.get("/api/events").json().path("total").asInt()).isEqualTo(events);
  }

  @Test
  void claimsSplitOffMakeAnEventOfTheirOwn() {
    String id = first("words=hajin&sort=importance");
    JsonNode claims = event(id).path("event").path("claims");
    assertThat(claims.size()).isGreaterThan(1);
    String claim = claims.path(0).path("id").asText();
    JsonNode kept = decide(id, "{\"kind\":\"split\",\"claims\":[\"" + claim + "\"]}");
    String made = kept.path("split_off").asText();
    assertThat(event(made).path("event").path("claims")).hasSize(1);
    assertThat(event(made).path("machine").isNull()).isTrue();
    assertThat(event(id).path("event").path("claims")).hasSize(claims.size() - 1);
    assertThat(desk.get("/api/events").body()).contains(made);
    String review = kept.path("review").path("id").asText();
    decide(id, "{\"kind\":\"undo\",\"undoes\":\"" + review + "\"}");
    assertThat(desk.get("/api/events/" + made).status()).isEqualTo(404);
    assertThat(event(id).path("event").path("claims")).hasSize(claims.size());
  }

  @Test
  void rejectedEventsLeaveTheListsButStayOnRecord() {
    String id = first("words=mosul");
    decide(id, "{\"kind\":\"reject\",\"why\":\"an exercise\"}");
    assertThat(first("words=mosul")).isEmpty();
    assertThat(first("words=mosul&status=rejected")).isEqualTo(id);
    assertThat(desk.get("/api/exports/csv").body()).doesNotContain(id);
    assertThat(event(id).path("summary").path("status").asText()).isEqualTo("rejected");
  }

  @Test
  void ofTwoPeopleTheSecondIsShownWhatTheFirstDecided() {
    String id = first("words=mosul");
    String seenByBoth = desk.get("/api/events/" + id).etag();
    assertThat(desk.review(id, seenByBoth, "{\"kind\":\"accept\",\"who\":\"A\"}").status())
        .isEqualTo(201);
    Answer second =
        desk.review(id, seenByBoth, "{\"kind\":\"correct\",\"field\":\"killed\",\"after\":\"5\"}");
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.json().path("current").path("summary").path("status").asText())
        .isEqualTo("accepted");
    assertThat(desk.get("/api/reviews").json().path("items")).hasSize(1);
  }

  @Test
  void rulingsSurviveWhatTheMachineReadsLater() {
    String id = first("words=hajin&sort=importance");
    decide(id, "{\"kind\":\"correct\",\"field\":\"time\",\"after\":\"2018-06-21\"}");
    try (SqliteLedger ledger = SqliteLedger.open(desk.ledger)) {
      TestDesk.add(
          ledger,
          List.of(
              TestDesk.report(
                  "Market strike\n\nThe air strike on a market in Hajin, Syria, on Friday killed 16"
                      + " people, a monitor said.",
                  "Evening Example",
                  25)));
    }
    desk.desk.refresh();
    JsonNode now = event(id);
    assertThat(now.path("summary").path("time").path("edtf").asText()).isEqualTo("2018-06-21");
    assertThat(now.path("machine").path("time").asText()).isEqualTo("2018-06-22");
    assertThat(now.path("rulings").path(0).path("machine").asText()).isEqualTo("2018-06-22");
    assertThat(desk.get("/api/events?outlet=Evening%20Example").json().path("total").asInt())
        .isEqualTo(1);
  }

  @Test
  void markupInReportsIsTextAlone() {
    Answer answer = desk.get("/api/search?words=alert");
    assertThat(answer.type()).startsWith("application/json");
    assertThat(answer.json().path("items").path(0).path("snippet").asText())
        .contains("<script>alert(1)</script>");
  }

  @Test
  void pagesFollowEachOtherWithoutGapsWhateverTheOrder() {
    for (String order : List.of("time", "-time", "killed", "doubt", "importance")) {
      JsonNode all = desk.get("/api/events?sort=" + order).json();
      String next = "";
      for (JsonNode expected : all.path("items")) {
        JsonNode page = desk.get("/api/events?limit=1&sort=" + order + next).json();
        assertThat(page.path("items").path(0).path("id")).isEqualTo(expected.path("id"));
        next = "&cursor=" + page.path("next").asText();
      }
      assertThat(next).as(order).endsWith("null");
    }
  }
}
