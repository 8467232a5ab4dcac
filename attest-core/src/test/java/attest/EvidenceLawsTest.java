package attest;

import static org.assertj.core.api.Assertions.assertThat;

import attest.claim.Statement;
import attest.model.Act;
import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Party;
import attest.model.Report;
import attest.model.Span;
import attest.model.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every report: each figure says whose it is, and all words that a value rests on
 * stand in the report as they are written down.
 */
class EvidenceLawsTest {
  private static final Path EXAMPLES = Path.of("src/test/examples/english");
  private static final Path SAMPLES = Path.of("..", "samples");

  /** Rules for places that no words name: the words cited are those that the place follows from. */
  private static final Set<String> INFERRED =
      Set.of("place.told-country", "place.told-body", "place.outlet-home");

  private static final Attest ATTEST = Attest.builtIn();

  private record Named(String name, Report report) {}

  @TestFactory
  Stream<DynamicTest> everyFigureHasItsSpeakerOrIsTheReportsOwn() throws IOException {
    return reports()
        .map(named -> DynamicTest.dynamicTest(named.name(), () -> figuresOf(named.report())));
  }

  @TestFactory
  Stream<DynamicTest> allWordsStandInTheReport() throws IOException {
    return reports()
        .map(named -> DynamicTest.dynamicTest(named.name(), () -> words(named.report())));
  }

  private static Stream<Named> reports() throws IOException {
    Stream<Named> examples =
        Example.in(EXAMPLES).stream().map(example -> new Named(example.name(), example.report()));
    try (Stream<Path> files = Files.list(SAMPLES)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      assertThat(texts).hasSizeGreaterThan(9);
      List<Named> samples = texts.stream().map(EvidenceLawsTest::sample).toList();
      return Stream.concat(examples, samples.stream());
    }
  }

  private static Named sample(Path file) {
    try {
      String text = Files.readString(file);
      return new Named(
          file.getFileName().toString(), Report.of(text, List.of(), Report.Header.UNKNOWN));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void figuresOf(Report report) {
    Parsed parsed = ATTEST.parse(report);
    for (Claim claim : ATTEST.read(parsed)) {
      for (Claim.SourcedFigure figure : claim.figures()) {
        assertThat(figure.figure().at()).allSatisfy(span -> quoted(report, span));
        Attribution by = figure.by();
        assertThat(by).as("who gives %s", figure.figure().value()).isNotNull();
        by.chain().forEach(speaker -> speaker(report, speaker));
      }
      claim.attributions().stream()
          .flatMap(attribution -> attribution.chain().stream())
          .forEach(speaker -> speaker(report, speaker));
    }
    for (Statement statement : ATTEST.statements(parsed)) {
      statement.source().ifPresent(source -> quoted(report, source));
      quoted(report, statement.cue());
      assertThat(statement.contents()).allSatisfy(content -> quoted(report, content));
    }
  }

  private static void speaker(Report report, Speaker speaker) {
    party(report, speaker.party());
    speaker.cue().ifPresent(cue -> says(report, cue, cue.value()));
    speaker.channel().ifPresent(channel -> assertThat(report.text()).containsIgnoringCase(channel));
  }

  private static void words(Report report) {
    Parsed parsed = ATTEST.parse(report);
    for (Claim claim : ATTEST.read(parsed)) {
      assertThat(claim.spans()).allSatisfy(span -> quoted(report, span));
      claim.roles().actors().forEach(party -> party(report, party));
      claim.roles().targets().forEach(party -> party(report, party));
      claim.roles().victims().forEach(party -> party(report, party));
      claim.roles().weapons().forEach(weapon -> says(report, weapon, weapon.value()));
      claim
          .place()
          .filter(place -> !INFERRED.contains(place.how().rule()))
          .ifPresent(place -> says(report, place, place.value().name()));
    }
    for (Act act : ATTEST.acts(parsed)) {
      assertThat(act.words()).isNotEmpty().allSatisfy(span -> quoted(report, span));
      act.sources().forEach(party -> party(report, party));
      act.targets().forEach(party -> party(report, party));
    }
  }

  private static void party(Report report, Cited<Party> party) {
    says(report, party, party.value().words());
  }

  /** One of the spans shows the words, letter for letter. */
  private static void says(Report report, Cited<?> cited, String words) {
    assertThat(cited.at()).allSatisfy(span -> quoted(report, span));
    assertThat(cited.at().stream().map(span -> span.in(report.text())))
        .as("the words behind %s", cited.value())
        .anyMatch(quote -> quote.contains(words));
  }

  private static void quoted(Report report, Span span) {
    assertThat(span.end()).isLessThanOrEqualTo(report.text().length());
    String quote = span.in(report.text());
    assertThat(quote).isNotBlank().isEqualTo(quote.strip());
  }
}
