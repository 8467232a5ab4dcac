package attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordClassesTest {
  private final WordClasses classes = WordClasses.english();

  @Test
  void kinShareAClass() {
    assertThat(classes.of("gunman", "NN")).isEqualTo(classes.of("soldier", "NNS")).isPositive();
    assertThat(classes.of("kidnap", "VBD")).isEqualTo(classes.of("abduct", "VBN")).isPositive();
    assertThat(classes.of("Friday", "NNP")).isEqualTo(classes.of("monday", "NNP")).isPositive();
  }

  @Test
  void aNounAndAVerbOfOneFormAreKeptApart() {
    assertThat(classes.of("raid", "NN")).isNotEqualTo(classes.of("raid", "VB"));
  }

  @Test
  void otherWordsHaveNoClass() {
    assertThat(classes.of("of", "IN")).isZero();
    assertThat(classes.of("zebra", "NN")).isZero();
  }
}
