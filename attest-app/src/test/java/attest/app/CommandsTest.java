package attest.app;

import static org.assertj.core.api.Assertions.assertThat;

import attest.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every command, run in this process over the shipped samples. */
class CommandsTest {
  private static final String SAMPLES = "../samples";
  @TempDir private static Path folder;
  private static String ledger = "";

  private record Ran(int code, String out, String err) {}

  @BeforeAll
  static void readTheSamplesOnce() {
    System.setProperty("attest.home", "..");
    ledger = folder.resolve("samples.db").toString();
    Ran read = run("read", SAMPLES, "--ledger", ledger);
    assertThat(read.err()).contains("Read 18 reports").contains("refused 0");
    assertThat(read.code()).isZero();
  }

  @Test
  void readingTheSameInputTwiceChangesNothing() {
    String before = run("events", "--format", "json", "--ledger", ledger).out();
    Ran again = run("read", SAMPLES, "--jobs", "2", "--ledger", ledger);
    assertThat(again.err()).contains("Read 0 reports").contains("18 known before");
    assertThat(run("events", "--format", "json", "--ledger", ledger).out()).isEqualTo(before);
  }

  @Test
  void anyNumberOfJobsGivesTheSameLedger() {
    String one = folder.resolve("one.db").toString();
    run("read", SAMPLES, "--jobs", "1", "--ledger", one);
    assertThat(run("events", "--format", "json", "--ledger", one).out())
        .isEqualTo(run("events", "--format", "json", "--ledger", ledger).out());
  }

  @Test
  void theTableShowsWhoKilledHowManyWhere() {
    Ran table = run("events", "--ledger", ledger);
    assertThat(table.code()).isZero();
    assertThat(table.out())
        .contains("2018-06-22", "Hajin", "45", "Islamic State", "Joint Operations");
  }

  @Test
  void theTwoHajinStrikesAreTwoEvents() {
    String strikes =
        run("events", "--type", "air_strike", "--country", "SY", "--ledger", ledger).out();
    assertThat(
            strikes
                .lines()
                .filter(line -> line.contains("Hajin") && line.contains("2018-06-22"))
                .count())
        .isEqualTo(1);
    assertThat(
            strikes
                .lines()
                .filter(line -> line.contains("Hajin") && line.contains("2018-04-19"))
                .count())
        .isEqualTo(1);
    assertThat(strikes.lines().filter(line -> line.contains("45")).toList())
        .noneMatch(line -> line.contains("36"));
  }

  @Test
  void filtersLeaveOnlyWhatFits() {
    assertThat(run("events", "--min-killed", "100", "--ledger", ledger).out())
        .contains("Khartoum")
        .doesNotContain("Hajin");
    assertThat(
            run("events", "--from", "2019-01-01", "--to", "2019-12-31", "--ledger", ledger).out())
        .contains("2019-")
        .doesNotContain("2018-");
    assertThat(run("events", "--box", "39,33,42,37", "--ledger", ledger).out())
        .contains("Hajin")
        .doesNotContain("Khartoum");
  }

  @Test
  void showGivesTheWordsBehindAnEventAReportAndAClaim() {
    String event =
        find(
            "e[0-9a-f]{12}",
            run(
                    "events",
                    "--country",
                    "SY",
                    "--type",
                    "air_strike",
                    "--min-killed",
                    "40",
                    "--ledger",
                    ledger)
                .out());
    String page = run("show", event, "--ledger", ledger).out();
    assertThat(page).contains("“", "figure", "45", "code: acled Explosions/Remote violence");
    assertThat(page).contains("killed, as told:", "origin 1", "ucdp-range", "grade:");
    assertThat(run("show", event, "--why", "--ledger", ledger).out())
        .contains("joined", "kept apart", "the same day");
    String claim = find("[0-9a-f]{16}\\.[0-9]+", page);
    assertThat(run("show", claim, "--ledger", ledger).out()).contains(claim);
    String report = claim.substring(0, 16);
    assertThat(run("show", report, "--ledger", ledger).out()).contains("Hajin", "claim");
  }

  @Test
  void whatIsNotThereIsSaidInOneLine() {
    Ran ran = run("show", "e000000000000", "--ledger", ledger);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err().lines().toList()).hasSize(1);
    Ran noLedger = run("events", "--ledger", folder.resolve("none.db").toString());
    assertThat(noLedger.code()).isEqualTo(1);
    assertThat(noLedger.err().lines().toList()).hasSize(1);
  }

  @Test
  void searchFindsReportsByTheirWords() {
    assertThat(run("search", "wedding", "Hajjah", "--ledger", ledger).out())
        .contains("Levant Courier");
    assertThat(run("search", "zeppelin", "--ledger", ledger).code()).isEqualTo(1);
  }

  @Test
  void verifyFindsNothingWrong() {
    Ran ran = run("verify", "--ledger", ledger);
    assertThat(ran.out()).contains("All is well: 18 reports");
    assertThat(ran.code()).isZero();
  }

  @Test
  void exportsAreWrittenWholeOrNotAtAll() throws IOException {
    Path out = folder.resolve("events.geojson");
    assertThat(run("export", "geojson", "--out", out.toString(), "--ledger", ledger).code())
        .isZero();
    assertThat(Files.readString(out)).contains("FeatureCollection");
    assertThat(
            run("export", "nonesuch", "--out", folder.resolve("x").toString(), "--ledger", ledger)
                .code())
        .isEqualTo(2);
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void aPolicyIsNamedBesideTheDataSet() throws IOException {
    Path out = folder.resolve("acled.csv");
    assertThat(
            run(
                    "export",
                    "acled",
                    "--policy",
                    "latest",
                    "--out",
                    out.toString(),
                    "--ledger",
                    ledger)
                .code())
        .isZero();
    assertThat(Files.readString(out)).startsWith("event_id_cnty,");
    assertThat(Files.readString(folder.resolve("acled.csv.methods.txt"))).contains("policy latest");
    assertThat(run("export", "csv", "--policy", "latest", "--out", "x", "--ledger", ledger).code())
        .isEqualTo(2);
    assertThat(run("export", "acled", "--policy", "mean", "--out", "x", "--ledger", ledger).code())
        .isEqualTo(2);
  }

  @Test
  void aLedgerGoesOutAndComesInTheSame() throws IOException {
    Path first = folder.resolve("ledger.jsonl");
    Path again = folder.resolve("again.jsonl");
    String copy = folder.resolve("copy.db").toString();
    assertThat(run("export", "jsonl", "--out", first.toString(), "--ledger", ledger).code())
        .isZero();
    assertThat(run("import", first.toString(), "--ledger", copy).code()).isZero();
    assertThat(run("verify", "--ledger", copy).out()).contains("All is well: 18 reports");
    run("export", "jsonl", "--out", again.toString(), "--ledger", copy);
    assertThat(again).hasSameBinaryContentAs(first);
    Ran twice = run("import", first.toString(), "--ledger", copy);
    assertThat(twice.code()).isEqualTo(1);
    assertThat(twice.err()).contains("ledger.jsonl:2:", "nothing was imported");
    assertThat(twice.err().lines()).hasSize(1);
  }

  @Test
  void aPartOfALedgerHoldsTheEventsThatPass() {
    Path part = folder.resolve("part.jsonl");
    String copy = folder.resolve("part.db").toString();
    run("export", "jsonl", "--country", "SY", "--out", part.toString(), "--ledger", ledger);
    assertThat(run("import", part.toString(), "--ledger", copy).code()).isZero();
    assertThat(run("verify", "--ledger", copy).code()).isZero();
    assertThat(run("events", "--format", "json", "--ledger", copy).out())
        .isEqualTo(run("events", "--country", "SY", "--format", "json", "--ledger", ledger).out());
  }

  @Test
  void refusedInputIsNamedAndTheRestIsRead() throws IOException {
    Path mixed = Files.createDirectory(folder.resolve("mixed"));
    Files.writeString(mixed.resolve("a.txt"), "");
    Files.write(mixed.resolve("b.txt"), new byte[] {0, 1, 2, 3, 0, 0});
    Files.writeString(
        mixed.resolve("c.jsonl"),
        "{\"text\": \"A bomb killed two people in Kabul on Friday, police said.\", \"published\": \"2020-02-01\"}\n{oops\n");
    Ran ran = run("read", mixed.toString(), "--ledger", folder.resolve("mixed.db").toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("a.txt", "b.txt", "c.jsonl:2", "Read 1 reports", "refused 3");
  }

  @Test
  void explainShowsWhatEachSentenceTells() {
    Ran ran = run("explain", SAMPLES + "/karabakh-agreement.txt");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("role  main", "claim riot")
        .contains("CAMEO 057 agreement signed (PLOVER SUPPORT): Armenia, Azerbaijan, Russia >")
        .contains("President Ilham Aliyev  “said”", "Yerevan location");
    assertThat(run("explain", "no-such-file.txt").code()).isEqualTo(1);
  }

  @Test
  void explainWritesOneLineOfJsonAReport() {
    Ran ran = run("explain", "--json", SAMPLES + "/karabakh-agreement.txt");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(1);
    JsonNode told = Json.read(ran.out());
    assertThat(told.path("sentences")).isNotEmpty();
    JsonNode act =
        told.findValues("acts").stream()
            .flatMap(JsonNode::valueStream)
            .filter(a -> a.path("cameo").asText().equals("057"))
            .findFirst()
            .orElseThrow();
    assertThat(act.path("plover").asText()).isEqualTo("SUPPORT");
    assertThat(act.path("words")).isNotEmpty();
    assertThat(act.path("sources").path(0).path("value").path("words").asText())
        .isEqualTo("Armenia");
  }

  @Test
  void wrongUsageSaysWhatToDo() {
    assertThat(run("read", "--jobs", "0", SAMPLES).code()).isEqualTo(2);
    assertThat(run("events", "--box", "1,2", "--ledger", ledger).code()).isEqualTo(2);
    assertThat(run("events", "--type", "picnic", "--ledger", ledger).err()).contains("picnic");
    assertThat(run("nonesuch").code()).isEqualTo(2);
  }

  @Test
  void everyCommandHasHelpAndStandsInTheDocs() throws IOException {
    String docs = Files.readString(Path.of("../docs/COMMANDS.md"));
    for (String name : Main.commandLine().getSubcommands().keySet()) {
      assertThat(run(name, "--help").code()).as(name).isZero();
      if (!name.equals("help")) {
        assertThat(docs).contains("attest " + name);
      }
    }
  }

  private static String find(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
    return matcher.group();
  }

  private static Ran run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int code = command.execute(args);
    return new Ran(code, out.toString(), err.toString());
  }
}
