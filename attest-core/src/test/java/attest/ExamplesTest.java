package attest;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Claim;
import attest.model.Report;
import attest.model.Span;
import attest.model.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads every example, and holds the laws that hold for every text. */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("src/test/examples/english");
  private static final Attest ATTEST = Attest.builtIn();

  @TestFactory
  Stream<DynamicTest> examplesAreReadAsWritten() throws IOException {
    return Example.in(EXAMPLES).stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  @TestFactory
  Stream<DynamicTest> lawsHold() throws IOException {
    return Example.in(EXAMPLES).stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> laws(example.report())));
  }

  @TestFactory
  Stream<DynamicTest> everyBeginningCanBeRead() throws IOException {
    return Example.in(EXAMPLES).stream()
        .map(
            example -> DynamicTest.dynamicTest(example.name(), () -> beginnings(example.report())));
  }

  /** Reads the last line of the report cut behind each of its words: no end of text may crash. */
  private static void beginnings(Report report) {
    String text = report.text().strip();
    String line = text.substring(text.lastIndexOf('\n') + 1);
    for (int at = line.indexOf(' '); at > 0; at = line.indexOf(' ', at + 1)) {
      Report cut = Report.of(line.substring(0, at), List.of(), report.header());
      assertThat(ATTEST.read(cut)).isNotNull();
    }
  }

  private static void check(Example example) {
    List<Claim> claims = new ArrayList<>(ATTEST.read(example.report()));
    if (example.expected().equals(List.of("nothing"))) {
      assertThat(claims.stream().filter(ExamplesTest::saysItHappened)).isEmpty();
      return;
    }
    for (String line : example.expected()) {
      Expectation expectation = Expectation.of(line);
      List<String> misses = new ArrayList<>();
      boolean met = false;
      for (Claim claim : List.copyOf(claims)) {
        List<String> missed = expectation.misses(claim);
        if (missed.isEmpty()) {
          claims.remove(claim);
          met = true;
          break;
        }
        misses.add("claim " + claim.id().number() + ": " + missed);
      }
      assertThat(met).as("%s%n%s", line, String.join("\n", misses)).isTrue();
    }
  }

  private static boolean saysItHappened(Claim claim) {
    Standing.Modality modality = claim.standing().modality();
    return modality == Standing.Modality.ASSERTED || modality == Standing.Modality.ALLEGED;
  }

  private static void laws(Report report) {
    List<Claim> claims = ATTEST.read(report);
    assertThat(ATTEST.read(report)).as("a second run").isEqualTo(claims);
    for (Claim claim : claims) {
      for (Span span : claim.spans()) {
        assertThat(span.end()).isLessThanOrEqualTo(report.text().length());
      }
    }
    assertThat(claims.stream().filter(c -> c.standing().discourse() == Standing.Discourse.MAIN))
        .hasSizeLessThanOrEqualTo(1);
    for (int cut = 1; cut < report.text().length(); cut += 17) {
      String text = report.text().substring(0, cut);
      assertThat(ATTEST.read(Report.of(text, List.of(), report.header()))).isNotNull();
    }
  }
}
