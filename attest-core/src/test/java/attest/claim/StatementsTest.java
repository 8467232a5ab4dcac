package attest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import attest.language.English;
import attest.model.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {
  private static final English ENGLISH = English.load();

  /** Every statement as "source | cue | contents". */
  private static List<String> told(String text) {
    List<Sentence> sentences = ENGLISH.sentences(text, List.of());
    return Statements.english().in(text, sentences).stream()
        .map(s ->
            s.source().map(span -> span.in(text)).orElse("-")
                + " | "
                + s.cue().in(text)
                + " | "
                + String.join(" ... ", s.contents().stream().map(c -> c.in(text)).toList()))
        .toList();
  }

  @Test
  void wishesAndPlansAreAttributed() {
    assertThat(told("The mayor wants to close the old harbour."))
        .containsExactly("The mayor | wants | to close the old harbour");
  }

  @Test
  void thoughtsAreAttributed() {
    assertThat(told("Officials know that the river will rise."))
        .containsExactly("Officials | know | that the river will rise");
  }

  @Test
  void callsForSomethingAreAttributed() {
    assertThat(told("The bishop called for an end to the siege."))
        .containsExactly("The bishop | called for | an end to the siege");
  }

  @Test
  void nobodyIsNamedBehindAPassive() {
    assertThat(told("The governor is expected to resign."))
        .containsExactly("- | expected | The governor ... to resign");
  }

  @Test
  void nounsAttributeToTheirOwner() {
    assertThat(told("The crowd laughed at his claim that the bridge was safe."))
        .contains("his | claim | that the bridge was safe");
  }

  @Test
  void feelingsAreAttributed() {
    assertThat(told("The doctor is confident that the boy will live."))
        .containsExactly("The doctor | confident | that the boy will live");
  }

  @Test
  void aQuotationGoesOnBehindItsSpeaker() {
    assertThat(told("\"We heard shots,\" Novak said. \"Then the lights went out.\""))
        .contains("Novak | said | \"We heard shots,\" ... \"Then the lights went out.\"");
  }

  @Test
  void whoAddsIsWhoSpoke() {
    assertThat(told("\"The road is open,\" Novak said, adding that buses would run."))
        .contains("Novak | adding | buses would run");
  }

  @Test
  void thoseWhoAreToldAreNoContent() {
    assertThat(told("The envoy told delegates at the talks that the truce held."))
        .containsExactly("The envoy | told | the truce held");
  }

  @Test
  void whatIsDoneIsNotSaid() {
    assertThat(told("Rain fell on the city and the market closed.")).isEmpty();
  }

  @Test
  void aTranscriptNamesItsSpeakerBeforeAColon() {
    assertThat(told("NOVAK: We leave the city today."))
        .containsExactly("NOVAK | : | We leave the city today");
    assertThat(told("Photo: A bridge in the old town.")).isEmpty();
  }
}
