package attest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import attest.language.English;
import attest.language.Language;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.Standing.Modality;
import attest.model.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModalitiesTest {
  private static final Language ENGLISH = English.load();
  private static final Modalities MODALITIES = Modalities.english();

  private static Sentence sentence(String text) {
    return ENGLISH
        .sentences(text, List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))))
        .getFirst();
  }

  private static int trigger(Sentence sentence, String text, String word) {
    return sentence.tokens().stream()
        .filter(token -> token.span().in(text).equals(word))
        .findFirst()
        .orElseThrow()
        .index();
  }

  private static Modality of(String text, String word) {
    Sentence sentence = sentence(text);
    return MODALITIES.of(sentence, trigger(sentence, text, word));
  }

  private static boolean repeated(String text, String word) {
    Sentence sentence = sentence(text);
    return MODALITIES.repeated(sentence, trigger(sentence, text, word));
  }

  @Test
  void whatIsToldPlainlyHappened() {
    assertThat(of("The army killed five people on Friday.", "killed")).isEqualTo(Modality.ASSERTED);
    assertThat(of("The ministry said jets bombed the town.", "bombed"))
        .isEqualTo(Modality.ASSERTED);
    assertThat(of("Troops managed to kill the commander.", "kill")).isEqualTo(Modality.ASSERTED);
  }

  @Test
  void negatedAndDenied() {
    assertThat(of("The blast did not kill anyone.", "kill")).isEqualTo(Modality.NEGATED);
    assertThat(of("The army denied bombing the school.", "bombing")).isEqualTo(Modality.DENIED);
  }

  @Test
  void plansThreatsAndPossibilities() {
    assertThat(of("The army will attack the town.", "attack")).isEqualTo(Modality.PLANNED);
    assertThat(of("The group threatened to attack the capital.", "attack"))
        .isEqualTo(Modality.THREATENED);
    assertThat(of("A strike could kill hundreds of people.", "kill"))
        .isEqualTo(Modality.HYPOTHETICAL);
  }

  @Test
  void allegations() {
    assertThat(of("Soldiers allegedly shot five villagers.", "shot")).isEqualTo(Modality.ALLEGED);
    assertThat(of("The group is accused of killing five villagers.", "killing"))
        .isEqualTo(Modality.ALLEGED);
  }

  @Test
  void severalHappeningsToldAsOne() {
    assertThat(
            repeated(
                "The army has carried out several strikes in the valley since last year.",
                "strikes"))
        .isTrue();
    assertThat(repeated("Daily shelling has emptied the town.", "shelling")).isTrue();
    assertThat(repeated("A strike killed five people on Friday.", "strike")).isFalse();
  }
}
