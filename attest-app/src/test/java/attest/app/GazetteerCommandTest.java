package attest.app;

import static org.assertj.core.api.Assertions.assertThat;

import attest.gazetteer.GazetteerFile;
import attest.ledger.Ledger;
import attest.ledger.sqlite.SqliteLedger;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GazetteerCommandTest {
  private static final int MANY = 60_000;

  @TempDir private Path folder = Path.of("");
  private String own = "";
  private String inUse = "";

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void writeOwnPlaces() throws IOException {
    own = folder.resolve("own.csv").toString();
    inUse = folder.resolve("in-use").toString();
    Files.writeString(
        Path.of(own),
        """
        id,name,other names,kind,country,latitude,longitude,note
        V-1,Umm Zarqun,,village,SY,34.61,40.93,two wells
        """);
  }

  @Test
  void aPlaceOfOnesOwnIsFoundByRead() throws IOException {
    assertThat(run("gazetteer", "import", own, "--out", inUse).code()).isZero();
    Path report = folder.resolve("report.txt");
    Files.writeString(
        report,
        """
        Outlet: Example Wire
        Published: 2019-03-05

        Shelling killed two civilians in the village of Umm Zarqun in Syria on Monday.
        """);
    String ledger = folder.resolve("own.db").toString();
    run("read", report.toString(), "--ledger", ledger, "--gazetteer", "shipped");
    assertThat(run("events", "--ledger", ledger, "--format", "csv").out()).doesNotContain("V-1");
    Ran again = run("read", report.toString(), "--ledger", ledger, "--gazetteer", inUse);
    assertThat(again.err()).contains("Read 1 reports");
    assertThat(run("events", "--ledger", ledger, "--format", "csv").out()).contains("own:V-1");
    assertThat(run("explain", report.toString(), "--gazetteer", inUse).code()).isZero();
    String id = GazetteerFile.open(Path.of(inUse)).id().orElseThrow();
    try (Ledger open = SqliteLedger.openToRead(Path.of(ledger))) {
      assertThat(open.readings())
          .extracting(Ledger.Reading::version)
          .containsExactly(attest.Attest.VERSION + "+gazetteer." + id);
    }
  }

  @Test
  void lookUpAndInfoTellWhatIsThere() {
    run("gazetteer", "import", own, "--out", inUse);
    assertThat(run("gazetteer", "lookup", "Um", "Zarqoun", "--gazetteer", inUse).out())
        .contains("Umm Zarqun", "34.6100, 40.9300", "own:V-1", "two wells");
    assertThat(run("gazetteer", "lookup", "Qxqxqxqx", "--gazetteer", inUse).code()).isEqualTo(1);
    assertThat(run("gazetteer", "info", "--gazetteer", inUse).out())
        .contains("(shipped)", "own.csv", "places");
  }

  @Test
  void refusedLinesAreShownCountedAndKept() throws IOException {
    Files.writeString(
        Path.of(own), "name,latitude,longitude\nUmm Zarqun,34.6,40.9\n" + ",1,2\n".repeat(30));
    Path all = folder.resolve("refused.txt");
    Ran ran =
        run("gazetteer", "import", own, "--out", inUse, "--show", "2", "--refused", all.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("refused own.csv:3: has no name", "refused own.csv:4", "30 lines in all")
        .doesNotContain("own.csv:5:");
    assertThat(all).content().hasLineCount(30);
  }

  @Test
  void aGazetteerThatIsNotThereIsNamedWithWhatToDo() {
    Ran ran = run("explain", own, "--gazetteer", inUse);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("there is no gazetteer", "attest gazetteer import");
    assertThat(run("gazetteer").code()).isEqualTo(2);
    assertThat(run("gazetteer", "import", own, "--kind", "map").code()).isEqualTo(2);
  }

  /** Killed while it reads, while it writes, or just after: the file is the old or the new one. */
  @Test
  void aKilledImportLeavesTheOldGazetteer() throws IOException, InterruptedException {
    run("gazetteer", "import", own, "--out", inUse);
    byte[] before = Files.readAllBytes(Path.of(inUse));
    Path many = folder.resolve("many.csv");
    StringBuilder lines = new StringBuilder("name,latitude,longitude\n");
    for (int i = 0; i < MANY; i++) {
      lines.append("Zarqun ").append(i).append(",34.").append(i).append(",40.9\n");
    }
    Files.writeString(many, lines);
    Path part = folder.resolve(".in-use.part");
    killOnce(many, () -> true);
    assertThat(Files.readAllBytes(Path.of(inUse))).isEqualTo(before);
    killOnce(many, () -> Files.exists(part));
    assertThat(Files.readAllBytes(Path.of(inUse))).isEqualTo(before);
    killOnce(many, () -> Files.exists(part) && part.toFile().length() > 0);
    assertThat(GazetteerFile.open(Path.of(inUse)).layers()).isNotEmpty();
    assertThat(run("gazetteer", "import", many.toString(), "--out", inUse).code()).isZero();
    assertThat(GazetteerFile.open(Path.of(inUse)).layers())
        .extracting(GazetteerFile.Layer::places)
        .containsExactly(1, MANY);
    assertThat(part).doesNotExist();
  }

  /** When to kill. */
  private interface Moment {
    boolean isCome() throws IOException;
  }

  private void killOnce(Path list, Moment moment) throws IOException, InterruptedException {
    Process started =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "gazetteer",
                "import",
                list.toString(),
                "--out",
                inUse)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (started.isAlive() && !moment.isCome()) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    started.destroyForcibly().waitFor();
  }

  private static Ran run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int code = command.execute(List.of(args).toArray(String[]::new));
    return new Ran(code, out.toString(), err.toString());
  }
}
