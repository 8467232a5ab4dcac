package attest.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MojibakeTest {
  @Test
  void brokenQuotationMarksAreMended() {
    assertThat(Mojibake.repaired("\u00e2\u20ac\u0153come\u00e2\u20ac\ufffd, he said"))
        .isEqualTo("\u201ccome\u201d, he said");
    assertThat(Mojibake.repaired("Novak\u00e2\u20ac\u2122s house")).isEqualTo("Novak\u2019s house");
  }

  @Test
  void brokenLettersAndBlanksAreMended() {
    assertThat(Mojibake.repaired("Jos\u00c3\u00a9 in\u00c2\u00a0Ada"))
        .isEqualTo("Jos\u00e9 in\u00a0Ada");
  }

  @Test
  void soundTextStaysAsItIs() {
    String sound = "S\u00c3O PAULO: Jos\u00e9 d\u00e2 pa\u00e3o \u20ac5 \u201cok\u201d";
    assertThat(Mojibake.repaired(sound)).isSameAs(sound);
  }
}
