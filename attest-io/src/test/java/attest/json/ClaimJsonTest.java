package attest.json;

import static org.assertj.core.api.Assertions.assertThat;

import attest.Stories;
import attest.ledger.Ledger.Reading;
import attest.model.Claim;
import attest.model.Count;
import attest.model.Event;
import attest.model.ReportId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimJsonTest {
  static Stream<Count> counts() {
    return Stream.of(
        new Count.Exactly(0),
        new Count.About(45),
        new Count.AtLeast(36),
        new Count.AtMost(9),
        new Count.Between(10, 15),
        new Count.Vague("dozens", 24, 99));
  }

  @ParameterizedTest
  @MethodSource("counts")
  void whatIsWrittenReadsBackEqual(Count killed) {
    Reading reading = Stories.strike(1, killed);
    for (Claim claim : reading.claims()) {
      String line = Json.line(ClaimJson.write(claim));
      assertThat(ClaimJson.read(Json.read(line))).isEqualTo(claim);
      JsonNode withWords = ClaimJson.writeWithWords(claim, reading.report().text());
      assertThat(ClaimJson.read(withWords)).isEqualTo(claim);
    }
  }

  @Test
  void reportsReadBackEqual() {
    for (Reading reading :
        new Reading[] {Stories.strike(1, new Count.Exactly(1)), Stories.arabic()}) {
      String line = Json.line(ReportJson.write(reading.report()));
      assertThat(ReportJson.read(Json.read(line))).isEqualTo(reading.report());
    }
  }

  @Test
  void eventsReadBackEqual() {
    Event event =
        Stories.event(
            "e000000000001",
            Stories.strike(1, new Count.AtLeast(36)),
            Stories.strike(2, new Count.Exactly(45)));
    assertThat(EventJson.read(Json.read(Json.line(EventJson.write(event))))).isEqualTo(event);
    assertThat(EventJson.read(Json.read(Json.pretty(EventJson.write(event))))).isEqualTo(event);
  }

  @Test
  void editionsOfAPageReadBackEqual() {
    Event told =
        Stories.event(
            "e000000000001",
            Stories.strike(1, new Count.AtLeast(36)),
            Stories.strike(2, new Count.Exactly(45)));
    List<ReportId> page = told.claims().stream().map(c -> c.id().report()).distinct().toList();
    Event event =
        new Event(
            told.id(),
            told.type(),
            told.standing(),
            told.claims(),
            List.of(new Event.Origin(page, "editions of one page", List.of(page))),
            told.time(),
            told.place(),
            told.roles());
    assertThat(EventJson.read(Json.read(Json.line(EventJson.write(event))))).isEqualTo(event);
  }

  @Test
  void everySpanShowsItsWords() {
    Reading reading = Stories.strike(1, new Count.Exactly(45));
    JsonNode claim = ClaimJson.writeWithWords(reading.claims().getFirst(), reading.report().text());
    assertThat(claim.at("/place/words/0").asText()).isEqualTo("south of Hajin");
    assertThat(claim.at("/figures/0/figure/words/0").asText()).isEqualTo("45");
    assertThat(claim.at("/evidence/words/1").asText()).isEqualTo("the command said");
  }

  @Test
  void fieldsStandInOneOrder() {
    Claim claim = Stories.strike(1, new Count.Exactly(45)).claims().getFirst();
    assertThat(ClaimJson.write(claim).fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "type",
            "modality",
            "discourse",
            "repeated",
            "actors",
            "targets",
            "victims",
            "weapons",
            "place",
            "time",
            "figures",
            "attributions",
            "evidence");
  }
}
