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
import java.util.Map;
import org.junit.jupiter.api.Test;

class Muc4PredictionTest {
  private static final Flow FLOW = new AttestFlow(Attest.builtIn());

  private static ArrayNode templates(String text) {
    JsonNode node =
        new ObjectMapper()
            .valueToTree(
                Map.of(
                    "suite",
                    "muc4",
                    "id",
                    "one",
                    "task",
                    "report",
                    "published",
                    "1990-03-12",
                    "text",
                    text));
    Case read = new Case(node);
    List<Claim> claims = FLOW.read(read.report());
    List<Told> told = new ArrayList<>();
    for (Event event : FLOW.link(List.of(new Linker.Item(read.report(), claims)))) {
      told.add(new Told(event, event));
    }
    return new Muc4Prediction(FLOW).of(read, told);
  }

  @Test
  void aBombOnAKnownDayInAKnownTownIsAnIncidentWhateverItHit() {
    ArrayNode templates = templates("A bomb exploded in Cuenca, Ecuador, on 11 March 1990.");

    assertThat(templates).hasSize(1);
    assertThat(templates.get(0).path("type").asText()).isEqualTo("bombing");
  }

  @Test
  void anAttackOnNobodyIsNone() {
    assertThat(templates("There was an attack in Cuenca, Ecuador, on 11 March 1990.")).isEmpty();
  }

  @Test
  void theTollOfAWholeYearIsNoIncident() {
    assertThat(templates("In 1990, 40 people were killed in Ecuador.")).isEmpty();
  }

  @Test
  void aWholePeopleIsNobody() {
    assertThat(templates("On 11 March 1990 in Cuenca, the army attacked the Ecuadorian people."))
        .isEmpty();
  }

  @Test
  void aFightOfNoDayIsTalkOfTheWar() {
    assertThat(templates("The fighting in Ecuador has hit the villages and the roads.")).isEmpty();
  }

  @Test
  void aSpeechTellsHappeningsInGeneral() {
    String told = "The mafias have killed 40 judges in Ecuador.";

    assertThat(templates("QUITO, 12 MAR -- [REPORT] [TEXT] " + told)).hasSize(1);
    assertThat(templates("QUITO, 12 MAR -- [SPEECH] [TEXT] " + told)).isEmpty();
  }

  @Test
  void aSpeechMayTellADeedOfItsDay() {
    assertThat(
            templates(
                "QUITO, 12 MAR -- [SPEECH] [TEXT] On 11 March the mafias killed two judges in"
                    + " Cuenca, Ecuador."))
        .hasSize(1);
  }

  @Test
  void positionsOfFightersAloneAreOutsideOfTheTask() {
    assertThat(templates("On 11 March 1990 jets bombed guerrilla positions in Cuenca, Ecuador."))
        .isEmpty();
  }

  @Test
  void aFightThatKillsATradeUnionistIsAnIncident() {
    assertThat(templates("A trade union leader was killed in clashes in Cuenca, Ecuador."))
        .hasSize(1);
  }
}
