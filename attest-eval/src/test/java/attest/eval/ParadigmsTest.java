package attest.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ParadigmsTest {
  private final Paradigms few =
      new Paradigms(
          Set.of(
              "flatten",
              "flattens",
              "flattened",
              "flattening",
              "bandit",
              "bandits",
              "raid",
              "raids",
              "raided",
              "raiding",
              "brave",
              "braver",
              "bravest",
              "bravely",
              "deploy",
              "deploys",
              "deployed",
              "deploying",
              "deployment"));

  @Test
  void aWordWithPastAndParticipleIsAVerb() {
    assertThat(few.of("flatten")).isEqualTo("V");
    assertThat(few.of("flattens")).isEqualTo("SZ");
    assertThat(few.of("flattened")).isEqualTo("D");
    assertThat(few.of("raiding")).isEqualTo("G");
  }

  @Test
  void aVerbWhoseActHasANounOfItsOwnIsHardlyEverOne() {
    assertThat(few.of("deploy")).isEqualTo("VM");
    assertThat(few.of("deploys")).isEqualTo("SZN");
  }

  @Test
  void aPluralWithoutAVerbIsANoun() {
    assertThat(few.of("bandit")).isEqualTo("P");
    assertThat(few.of("bandits")).isEqualTo("S");
  }

  @Test
  void degreesAndAdverbsTellAnAdjective() {
    assertThat(few.of("brave")).isEqualTo("JL");
    assertThat(few.of("bravely")).isEqualTo("R");
  }

  @Test
  void theListOfCommonWordsSaysSomethingOfWordsOfTheNews() {
    assertThat(Paradigms.builtIn().of("detonated")).isEqualTo("D");
  }
}
