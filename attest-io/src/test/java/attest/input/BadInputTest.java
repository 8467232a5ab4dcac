package attest.input;

import static org.assertj.core.api.Assertions.assertThat;

import attest.input.Inputs.Defaults;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of bad input gives one line that names file and line; everything else is read. */
class BadInputTest {
  @TempDir Path folder = Path.of("");

  private String refusal(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Path good = Files.writeString(folder.resolve("good.txt"), "All is well.");
    try (Stream<Intake> intakes =
        Inputs.builtIn(Defaults.NONE).read(List.of(file.toString(), good.toString()))) {
      List<Intake> all = intakes.toList();
      assertThat(all).hasSize(2);
      assertThat(all.getLast()).isInstanceOf(Intake.Read.class);
      String message = ((Intake.Refused) all.getFirst()).message();
      assertThat(message).startsWith(file.toString()).hasLineCount(1);
      return message.substring(file.toString().length());
    }
  }

  private String refusal(String name, String text) throws IOException {
    return refusal(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"a.txt", "a.html", "a.jsonl"})
  void anEmptyFile(String name) throws IOException {
    assertThat(refusal(name, "")).isEqualTo(": is empty");
  }

  @Test
  void aFileOfBlanks() throws IOException {
    assertThat(refusal("a.txt", " \n\n ")).isEqualTo(": has no text");
    assertThat(refusal("a.jsonl", "\n\n")).isEqualTo(": is empty");
    assertThat(refusal("a.html", "<html><body><nav>Home</nav></body></html>"))
        .contains("without an article's text");
  }

  @Test
  void aPdfAndAnArchive() throws IOException {
    assertThat(refusal("a.pdf", "%PDF-1.7\n...")).contains("is a PDF file");
    assertThat(refusal("a.docx", "PK\3\4....")).contains("is a ZIP archive or office document");
  }

  @Test
  void anyOtherBinaryFile() throws IOException {
    assertThat(refusal("a.txt", "words\nand\0more")).startsWith(":2: is a binary file");
    assertThat(refusal("b.txt", "no mark".getBytes(StandardCharsets.UTF_16LE)))
        .contains("UTF-16 needs a byte order mark");
  }

  @Test
  void randomBytes() throws IOException {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertThat(refusal("a.txt", noise)).startsWith(":");
    assertThat(refusal("a.html", noise)).startsWith(":");
  }

  @Test
  void anotherEncoding() throws IOException {
    byte[] latin = "Premi\u00e8re ligne\nune bless\u00e9e".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal("a.txt", latin))
        .isEqualTo(
            ":1: byte 0xE8 at offset 5 is not UTF-8 (Windows-1252 or ISO-8859-1?); save the file as"
                + " UTF-8");
    byte[] second = "eins\nzwei \u00fc".getBytes(Charset.forName("windows-1252"));
    assertThat(refusal("b.txt", second)).startsWith(":2: byte 0xFC at offset 10");
  }

  @Test
  void aWrongByteInOneLineOfJson() throws IOException {
    byte[] line = "{\"text\":\"\u00fc\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal("a.jsonl", line)).startsWith(":1: byte 0xFC at offset 9 is not UTF-8");
  }

  @Test
  void aReportOverTheLimit() throws IOException {
    Path file = folder.resolve("big.txt");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] block =
          "The same words again and again, a mistake.\n"
              .repeat(25_000)
              .getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 50; i++) {
        out.write(block);
      }
    }
    assertThat(Files.size(file)).isGreaterThan(50L * 1024 * 1024);
    List<Intake> all = Inputs.builtIn(Defaults.NONE).read(List.of(file.toString())).toList();
    assertThat(((Intake.Refused) all.getFirst()).message())
        .contains("larger than the 20 MB that one report may have");
  }

  @Test
  void aLineOfJsonOverTheLimitIsPassedOverInPlace() throws IOException {
    Source source =
        Source.of(
            Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"text\":\"A.\"}\n{\"text\":\"" + "x".repeat(5000) + "\"}\n{\"text\":\"B.\"}"));
    List<Intake> all = new java.util.ArrayList<>();
    new JsonLinesInput(new Limits(1000)).read(source).forEachRemaining(all::add);
    assertThat(all)
        .extracting(intake -> intake.getClass().getSimpleName())
        .containsExactly("Read", "Refused", "Read");
    assertThat(all.get(1).where().line()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\": \"cut off|is not JSON",
        "{\"text\": \"A.\"} {\"text\": \"B.\"}|is not JSON (column 16); one report a line",
        "[1, 2]|is not a JSON object",
        "{\"title\": \"A\"}|has no \"text\"",
        "{\"text\": \" \"}|has no \"text\"",
        "{\"text\": 5}|\"text\" is not a text",
        "{\"text\": \"A.\", \"outlet\": {}}|\"outlet\" is not a text",
        "{\"text\": \"A.\", \"published\": \"soon\"}|publication date \"soon\" is no date",
        "{\"text\": \"A.\", \"published\": \"2018-02-31\"}|write it as 2018-06-23",
        "{\"text\": \"A.\", \"published\": 20181399}|\"20181399\" is no date",
        "{\"text\": \"A.\", \"url\": \"http://[\"}|is no URL",
        "{\"text\": \"A.\", \"language\": \"??\"}|is no ISO 639 code",
        "{\"text\": \"A.\", \"text\": \"B.\"}|is not JSON",
      })
  void aBrokenLineOfJson(String line, String what) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.jsonl"), "{\"text\":\"A.\"}\n" + line + "\n{\"text\":\"B.\"}");
    List<Intake> all = Inputs.builtIn(Defaults.NONE).read(List.of(file.toString())).toList();
    assertThat(all).hasSize(3);
    assertThat(((Intake.Refused) all.get(1)).message()).startsWith(file + ":2: ").contains(what);
  }

  @Test
  void deeplyNestedJsonIsRefused() throws IOException {
    assertThat(refusal("a.jsonl", "{\"text\":" + "[".repeat(100_000)))
        .startsWith(":1: is not JSON");
  }

  @Test
  void anUnknownDateInAHeader() throws IOException {
    assertThat(refusal("a.txt", "Title: T\nPublished: 31 Feb 2018\n\nWords."))
        .isEqualTo(
            ":2: publication date \"31 Feb 2018\" is no date; write it as 2018-06-23 or leave it"
                + " out");
  }

  @Test
  void aPageInACharsetThatIsNotKnown() throws IOException {
    assertThat(refusal("a.html", "<meta charset=x-klingon><p>Words."))
        .contains("names the charset \"x-klingon\", which is not known");
  }

  @Test
  void aMissingFileAndAFolderWithoutFiles() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    List<Intake> all =
        Inputs.builtIn(Defaults.NONE)
            .read(List.of("no/such.txt", empty.toString(), "https://wire.example/1"))
            .toList();
    assertThat(all)
        .extracting(intake -> ((Intake.Refused) intake).message())
        .containsExactly(
            "no/such.txt: there is no such file",
            empty + ": is a folder without any file in it",
            "https://wire.example/1: is a web address; save the page and name the file");
  }
}
