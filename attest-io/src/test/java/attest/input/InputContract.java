package attest.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every input must do. */
abstract class InputContract {
  abstract Input input();

  /** A good source of this form with at least one report. */
  abstract byte[] sample();

  /** What a file of this form is called. */
  abstract String fileName();

  final List<Intake> intakes(byte[] bytes) throws IOException {
    List<Intake> all = new ArrayList<>();
    try (Source source = Source.of(fileName(), new ByteArrayInputStream(bytes))) {
      input().read(source).forEachRemaining(all::add);
    }
    return all;
  }

  @Test
  void takesItsOwnFormAndReadsIt() throws IOException {
    Source source = Source.of(fileName(), new ByteArrayInputStream(sample()));
    assertThat(input().takes(source)).isTrue();
    assertThat(intakes(sample())).isNotEmpty().allMatch(Intake.Read.class::isInstance);
  }

  @Test
  void theSameBytesGiveTheSameReports() throws IOException {
    assertThat(intakes(sample())).isEqualTo(intakes(sample()));
  }

  @Test
  void nothingAtAllIsRefusedAsEmpty() throws IOException {
    assertThat(intakes(new byte[0]))
        .containsExactly(new Intake.Refused(Where.file(fileName()), "is empty"));
  }

  @Test
  void anyCutOfItIsReadOrRefusedAndNeverThrows() throws IOException {
    byte[] sample = sample();
    for (int end = 1; end < sample.length; end += 7) {
      assertThat(intakes(Arrays.copyOf(sample, end))).isNotEmpty();
    }
  }

  @Test
  void anyDamageToItIsReadOrRefusedAndNeverThrows() throws IOException {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      byte[] damaged = sample();
      for (int hit = 0; hit < 5; hit++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThat(intakes(damaged)).isNotEmpty();
    }
  }

  @Test
  void refusalsAreOneLineEach() throws IOException {
    byte[] noise = new byte[2000];
    new Random(11).nextBytes(noise);
    for (Intake intake : intakes(noise)) {
      assertThat(intake).isInstanceOf(Intake.Refused.class);
      assertThat(((Intake.Refused) intake).message()).startsWith(fileName()).hasLineCount(1);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
