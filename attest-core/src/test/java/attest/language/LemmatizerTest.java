package attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  private final Lemmatizer lemmatizer = new Lemmatizer(List.of("men\tNNS\tman"), List.of("carry"));

  @ParameterizedTest
  @CsvSource({
    "soldiers, NNS, soldier",
    "bodies, NNS, body",
    "clashes, NNS, clash",
    "Bombings, NNS, bombing",
    "forces, NNS, force",
    "killed, VBD, kill",
    "shelled, VBN, shell",
    "shelling, VBG, shell",
    "hitting, VBG, hit",
    "fired, VBD, fire",
    "carried, VBD, carry",
    "strikes, VBZ, strike",
    "fled, VBD, flee",
    "overran, VBD, overrun",
    "shot, VBN, shoot",
    "slain, VBN, slay",
    "clashes, VBZ, clash",
    "heavier, JJR, heavy",
    "biggest, JJS, big",
    "Iraq, NNP, Iraq",
    "men, NNS, man",
  })
  void rulesUndoInflection(String form, String tag, String lemma) {
    assertThat(lemmatizer.lemma(form, tag)).isEqualTo(lemma);
  }

  @Test
  void spellingAloneSettlesUnknownVerbs() {
    assertThat(lemmatizer.lemma("zarrated", "VBD")).isEqualTo("zarrate");
    assertThat(lemmatizer.lemma("glonded", "VBD")).isEqualTo("glond");
  }
}
