package attest.act;

import static org.assertj.core.api.Assertions.assertThat;

import attest.Attest;
import attest.model.Act;
import attest.model.Cited;
import attest.model.Party;
import attest.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code examples/acts.md}: sentences with the acts that they tell. */
class ActsTest {
  private static final Attest ATTEST = Attest.builtIn();
  private static final Path EXAMPLES = Path.of("src/test/examples/acts.md");

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String sentence = "";
    for (String line : Files.readAllLines(EXAMPLES)) {
      if (line.startsWith("> ")) {
        sentence = line.substring(2);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String told = sentence;
        tests.add(DynamicTest.dynamicTest(told, () -> assertThat(first(told)).isEqualTo(line)));
      }
    }
    return tests.stream();
  }

  @Test
  void wordsOfAnActStandInTheReport() {
    String text = "Norway has agreed to lift sanctions against Denmark.";
    Act act = acts(text).getFirst();
    assertThat(act.words())
        .extracting(span -> span.in(text))
        .containsExactly("agreed", "lift", "sanctions");
    assertThat(act.root()).isEqualTo("03");
  }

  @Test
  void actBetweenKnownPartiesIsTrustedMore() {
    Act known = acts("Norway accused Denmark of spying.").getFirst();
    Act unknown = acts("The committee accused the firm of spying.").getFirst();
    assertThat(known.confidence()).isGreaterThan(unknown.confidence()).isLessThan(1);
  }

  @Test
  void crowdInATownIsOfItsCountry() {
    Act act = acts("Protesters in Baghdad demonstrated against the government.").getFirst();
    assertThat(act.sources().getFirst().value().actor().likeliest())
        .hasValueSatisfying(actor -> assertThat(actor.id()).isEqualTo("iraq.protesters"));
  }

  @Test
  void holderOfAnOfficeActsForTheGovernment() {
    Act act = acts("The Danish president was received by the king of Norway.").getFirst();
    assertThat(act.sources().getFirst().value().actor().likeliest())
        .hasValueSatisfying(actor -> assertThat(actor.id()).isEqualTo("norway.government"));
    assertThat(act.targets().getFirst().value().actor().likeliest())
        .hasValueSatisfying(actor -> assertThat(actor.id()).isEqualTo("denmark.government"));
  }

  private static String first(String text) {
    return acts(text).stream().findFirst().map(ActsTest::words).orElse("nothing");
  }

  private static String words(Act act) {
    return act.code() + " " + names(act.sources()) + " > " + names(act.targets());
  }

  private static String names(List<Cited<Party>> parties) {
    return parties.isEmpty()
        ? "-"
        : String.join(", ", parties.stream().map(p -> p.value().words()).toList());
  }

  private static List<Act> acts(String text) {
    Report.Header header =
        new Report.Header(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en");
    return ATTEST.acts(ATTEST.parse(Report.of(text, List.of(), header)));
  }
}
