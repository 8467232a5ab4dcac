package attest.input;

import static org.assertj.core.api.Assertions.assertThat;

import attest.input.Inputs.Defaults;
import attest.model.Report;
import attest.model.TimeSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path folder = Path.of("");

  private List<Intake> read(String... paths) {
    try (Stream<Intake> intakes = Inputs.builtIn(Defaults.NONE).read(List.of(paths))) {
      return intakes.toList();
    }
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private static Report report(Intake intake) {
    assertThat(intake).isInstanceOf(Intake.Read.class);
    return ((Intake.Read) intake).report();
  }

  @Test
  void aTextFileIsOneReport() throws IOException {
    Report report =
        report(read(file("a.txt", "Two soldiers were hurt.\r\n\r\nMore later.\n")).getFirst());
    assertThat(report.text()).isEqualTo("Two soldiers were hurt.\n\nMore later.");
    assertThat(report.header()).isEqualTo(Report.Header.UNKNOWN);
    assertThat(report.zones()).isEmpty();
  }

  @Test
  void aTextFileMayCarryAHeader() throws IOException {
    String text =
        """
        Title: Shells fall on  Example Town
        Outlet: Example Wire
        Published: 2018-06-23
        Url: https://wire.example/1
        Author: Nobody
        Language: en-GB

        Shells fell on the town: three people were hurt.
        """;
    Report report = report(read(file("a.txt", text)).getFirst());
    assertThat(report.text())
        .isEqualTo(
            "Shells fall on Example Town\n\nShells fell on the town: three people were hurt.");
    assertThat(report.header().outlet()).contains("Example Wire");
    assertThat(report.header().title()).contains("Shells fall on Example Town");
    assertThat(report.header().published().map(TimeSpan::edtf)).contains("2018-06-23");
    assertThat(report.header().language()).isEqualTo("en");
  }

  @Test
  void aTextThatOnlyLooksLikeAHeaderIsText() throws IOException {
    String text = "Baghdad: two killed\n\nPolice said so.";
    assertThat(report(read(file("a.txt", text)).getFirst()).text()).isEqualTo(text);
    String mixed = "Title: of the book was not told\nand then the talk went on.\n\nEnd.";
    assertThat(report(read(file("b.txt", mixed)).getFirst()).text()).isEqualTo(mixed);
  }

  @Test
  void aTitleThatTheTextRepeatsStandsOnce() throws IOException {
    String line = "{\"title\":\"Jets strike\",\"text\":\"JETS  strike\\n\\nJets struck a depot.\"}";
    assertThat(report(read(file("a.jsonl", line)).getFirst()).text())
        .isEqualTo("JETS  strike\n\nJets struck a depot.");
  }

  @Test
  void jsonLinesGiveOneReportALine() throws IOException {
    String lines =
        """
        {"id": "x1", "text": "One was hurt.", "published": "2018-06", "note": 5, "outlet": null}

        {"suite": "own", "id": "x2", "report": {"title": "Talks", "text": "They met."}, "gold": {}}
        """;
    List<Intake> intakes = read(file("a.jsonl", lines));
    assertThat(intakes).hasSize(2);
    assertThat(intakes.getFirst().where().given()).contains("x1");
    assertThat(intakes.getLast().where()).hasToString(folder.resolve("a.jsonl") + ":3");
    assertThat(intakes.getLast().where().given()).contains("x2");
    assertThat(report(intakes.getFirst()).header().published().map(TimeSpan::edtf))
        .contains("2018-06");
    assertThat(report(intakes.getLast()).text()).isEqualTo("Talks\n\nThey met.");
  }

  @Test
  void whatJsonEscapesAndNoTextHoldsIsReplacedInPlace() throws IOException {
    String line = "{\"text\":\"a\\u0000b\\ud800c\\ud83d\\ude00\\r\\nd\"}";
    assertThat(report(read(file("a.jsonl", line)).getFirst()).text())
        .isEqualTo("a b\uFFFDc\uD83D\uDE00\nd");
  }

  @Test
  void foldersAreReadInOrderOfNameHiddenFilesPassedOver() throws IOException {
    file("in/b.txt", "B.");
    file("in/a/z.txt", "Z.");
    file("in/c.jsonl", "{\"text\":\"C.\"}");
    file("in/.hidden", "no");
    assertThat(read(folder.resolve("in").toString()))
        .extracting(intake -> report(intake).text())
        .containsExactly("Z.", "B.", "C.");
    assertThat(Inputs.builtIn(Defaults.NONE).countFiles(List.of(folder.resolve("in").toString())))
        .isEqualTo(3);
  }

  @Test
  void standardInputIsTakenByItsForm() {
    assertThat(report(fromStandardInput("{\"text\": \"A.\"}\n").getFirst()).text()).isEqualTo("A.");
    assertThat(report(fromStandardInput("Plain words.").getFirst()).text())
        .isEqualTo("Plain words.");
    assertThat(
            report(fromStandardInput("<!DOCTYPE html><h1>H</h1><p>Words.</p>").getFirst()).text())
        .isEqualTo("H\n\nWords.");
  }

  private static List<Intake> fromStandardInput(String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return new Inputs(Input.builtIn(), Defaults.NONE, in).read(List.of("-")).toList();
  }

  @Test
  void defaultsFillOnlyWhatAReportDoesNotSay() throws IOException {
    String path =
        file("a.jsonl", "{\"text\":\"A.\"}\n{\"text\":\"B.\",\"published\":\"2017-01-02\"}");
    TimeSpan day = TimeSpan.day(LocalDate.of(2018, 6, 23), "given");
    Inputs inputs = Inputs.builtIn(new Defaults(Optional.of(day), Optional.of("Desk")));
    List<Report> reports = inputs.read(List.of(path)).map(InputsTest::report).toList();
    assertThat(reports).extracting(r -> r.header().outlet()).containsOnly(Optional.of("Desk"));
    assertThat(reports.getFirst().header().published()).contains(day);
    assertThat(reports.getLast().header().published().map(TimeSpan::edtf)).contains("2017-01-02");
    assertThat(reports.getFirst())
        .isEqualTo(
            Report.of("A.", List.of(), reports.getFirst().header())); // the id follows the header
  }

  @Test
  void utf16WithAByteOrderMarkIsRead() throws IOException {
    Path file = folder.resolve("a.txt");
    for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Files.write(file, "\uFEFF\u0645\u0631\u062d\u0628\u0627".getBytes(charset));
      assertThat(report(read(file.toString()).getFirst()).text())
          .isEqualTo("\u0645\u0631\u062d\u0628\u0627");
    }
  }

  @Test
  void oneReportAtATimeIsAskedOfTheFile() throws IOException {
    List<Integer> taken = new ArrayList<>();
    InputStream endless =
        new InputStream() {
          private final byte[] line = "{\"text\":\"A.\"}\n".getBytes(StandardCharsets.UTF_8);
          private int at;

          @Override
          public int read() {
            taken.add(at);
            return line[at++ % line.length];
          }
        };
    Inputs inputs = new Inputs(Input.builtIn(), Defaults.NONE, endless);
    assertThat(inputs.read(List.of("-")).limit(100)).hasSize(100);
    assertThat(taken.size()).isLessThan(200_000);
  }
}
