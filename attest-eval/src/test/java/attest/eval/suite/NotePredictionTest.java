package attest.eval.suite;

import static org.assertj.core.api.Assertions.assertThat;

import attest.Attest;
import attest.eval.suite.Prediction.Told;
import attest.link.Linker;
import attest.model.Claim;
import attest.model.Event;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotePredictionTest {
  private static final Flow FLOW = new AttestFlow(Attest.builtIn());

  private static ArrayNode events(String text) {
    JsonNode node =
        new ObjectMapper()
            .valueToTree(
                java.util.Map.of("suite", "acled", "id", "one", "task", "report", "text", text));
    Case note = new Case(node);
    List<Claim> claims = FLOW.read(note.report());
    List<Told> told = new ArrayList<>();
    for (Event event : FLOW.link(List.of(new Linker.Item(note.report(), claims)))) {
      told.add(new Told(event, event));
    }
    return new NotePrediction(FLOW).of(note, told);
  }

  @Test
  void aNoteOfWhichNothingIsReadHasADayAndAPlaceButNoKind() {
    ArrayNode events = events("On 3 May 2021, the mayor opened a market in Kano.");

    JsonNode main = events.get(0);
    assertThat(events).hasSize(1);
    assertThat(main.at("/date/start").asText()).isEqualTo("2021-05-03");
    assertThat(main.at("/date/inferred").asBoolean()).isTrue();
    assertThat(main.at("/place/name").asText()).isEqualTo("Kano");
    assertThat(main.has("codes")).isFalse();
  }

  @Test
  void aTollOfTwoDaysIsDivided() {
    ArrayNode events =
        events("On 3 and 4 May 2021, rebels attacked a village near Kano, killing 12 people.");

    assertThat(events.get(0).at("/killed/low").asInt()).isEqualTo(6);
  }

  @Test
  void aTollOfDaysWithoutAYearIsDivided() {
    assertThat(killed("Raiders attacked Kano over two days, killing 22 villagers.")).isEqualTo(11);
    assertThat(killed("Clashes in Kano on 29th, 30th and 31st January left 30 dead."))
        .isEqualTo(10);
    assertThat(killed("For the second time in three days, rebels raided Kano and killed 9 men."))
        .isEqualTo(9);
  }

  @Test
  void aTollOfCountedPlacesIsDivided() {
    assertThat(killed("Raiders attacked three villages near Kano, killing 45.")).isEqualTo(15);
    assertThat(killed("Raiders attacked eight villages near Kano, killing 2.")).isEqualTo(2);
  }

  @Test
  void theDeadOfAnAttackOnAProtestCount() {
    assertThat(
            killed(
                "On 3 May 2021, workers held a protest in Kano. Later, gunmen attacked a market,"
                    + " killing two traders."))
        .isEqualTo(2);
  }

  private static int killed(String text) {
    return events(text).get(0).at("/killed/low").asInt();
  }

  @Test
  void ofAnUnknownNumberTheLowestThatIsToldCounts() {
    ArrayNode events =
        events(
            "On 3 May 2021, raiders killed an unspecified number of people in Kano. Some sources"
                + " report that 6 people were killed, others claim 18.");

    assertThat(events.get(0).at("/killed/low").asInt()).isEqualTo(6);
  }
}
