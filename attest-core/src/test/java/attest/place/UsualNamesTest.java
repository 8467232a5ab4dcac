package attest.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsualNamesTest {
  private final UsualNames usual = new UsualNames();

  @Test
  void provincesAreNamedAsEnglishDoes() {
    assertThat(usual.province("IQ", "Arbīl")).isEqualTo("Erbil");
    assertThat(usual.province("SY", "Hasaka (Al Haksa)")).isEqualTo("Al-Hasakah");
  }

  @Test
  void transcriptionsLoseTheirMarks() {
    assertThat(usual.place("YE", "Ḩajjah")).isEqualTo("Hajjah");
    assertThat(usual.place("SY", "Hajīn")).isEqualTo("Hajin");
  }

  @Test
  void namesOfLandsThatWriteInLatinLettersKeepTheirs() {
    assertThat(usual.place("BR", "São Paulo")).isEqualTo("São Paulo");
    assertThat(usual.place("TR", "Şırnak")).isEqualTo("Şırnak");
  }

  @Test
  void otherScriptsAreLeftAsTheyAre() {
    assertThat(usual.place("SY", "هجين")).isEqualTo("هجين");
  }
}
