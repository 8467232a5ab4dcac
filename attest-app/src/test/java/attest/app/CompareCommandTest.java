package attest.app;

import static org.assertj.core.api.Assertions.assertThat;

import attest.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The shipped samples, compared with their own export in the data sets' forms. */
class CompareCommandTest {
  @TempDir private static Path folder;
  private static String ledger = "";

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int code = line.execute(args);
    return new Ran(code, out.toString(), err.toString());
  }

  @BeforeAll
  static void readTheSamplesOnce() {
    System.setProperty("attest.home", "..");
    ledger = folder.resolve("samples.db").toString();
    assertThat(run("read", "../samples", "--ledger", ledger).code()).isZero();
    for (String form : List.of("ucdp", "acled")) {
      run("export", form, "--out", file(form), "--ledger", ledger);
    }
  }

  private static String file(String form) {
    return folder.resolve(form + ".csv").toString();
  }

  @Test
  void aLedgerFindsAllOfItsOwnExport() {
    for (String form : List.of("ucdp", "acled")) {
      Ran compared = run("compare", file(form), "--ledger", ledger, "--why");
      assertThat(compared.code()).isZero();
      assertThat(compared.out())
          .contains("missed 0, extra 0: precision 1.00, recall 1.00")
          .contains("Hajjah")
          .contains("same time, 0 km")
          .doesNotContain("lower than theirs");
    }
  }

  @Test
  void whatTheFileHasMoreIsMissedAndWhatItLacksIsExtra() throws IOException {
    List<String> lines = Files.readAllLines(Path.of(file("acled")));
    String moved =
        lines.get(3).replaceFirst("ATTEST-[^,]*", "ELSEWHERE").replace("2018-04-22", "2018-04-28");
    Path other = folder.resolve("other.csv");
    Files.write(other, List.of(lines.getFirst(), lines.get(1), moved, lines.get(4), lines.get(5)));
    Ran compared =
        run("compare", other.toString(), "--ledger", ledger, "--format", "json", "--country", "YE");
    JsonNode node = Json.read(compared.out());
    assertThat(node.at("/counts/missed").asInt()).isEqualTo(1);
    assertThat(node.at("/counts/extra").asInt()).isEqualTo(1);
    assertThat(node.at("/missed/0/id").asText()).isEqualTo("ELSEWHERE");
    assertThat(node.at("/ground/countries/0").asText()).isEqualTo("YE");
    assertThat(compared.err()).contains("Found 0, missed 1, extra 1");
  }

  @Test
  void theTableOfValuesHasOneRowForEach() {
    Ran compared = run("compare", file("acled"), "--ledger", ledger, "--format", "csv");
    assertThat(compared.out().lines().findFirst().orElseThrow())
        .startsWith("state,score,days_apart,kilometres,figures,why,event_id,event_first_day")
        .endsWith("row_low,row_best,row_high");
    assertThat(compared.out().lines().filter(line -> line.startsWith("found,"))).hasSize(15);
  }

  @Test
  void oddRowsAreToldAndTheOthersCompared() throws IOException {
    Path odd = folder.resolve("odd.csv");
    Files.writeString(odd, Files.readString(Path.of(file("ucdp"))) + "1,2,3\n");
    Ran compared = run("compare", odd.toString(), "--ledger", ledger);
    assertThat(compared.code()).isEqualTo(1);
    assertThat(compared.err()).contains("refused odd.csv:7: has 3 cells, not the 49 of the header");
    assertThat(compared.out()).contains("recall 1.00");
  }

  @Test
  void whatCannotBeComparedIsOneLine() throws IOException {
    Path none = folder.resolve("none.csv");
    Files.writeString(none, "a,b\n1,2\n");
    for (String file : List.of(none.toString(), "nowhere.csv", "..")) {
      Ran compared = run("compare", file, "--ledger", ledger);
      assertThat(compared.code()).isEqualTo(1);
      assertThat(compared.err().lines()).hasSize(1);
    }
    Ran backwards =
        run(
            "compare",
            file("ucdp"),
            "--from",
            "2019-01-01",
            "--to",
            "2018-01-01",
            "--ledger",
            ledger);
    assertThat(backwards.code()).isEqualTo(2);
  }

  @Test
  void anImportedDataSetIsComparedByItsName() {
    String own = folder.resolve("own.db").toString();
    assertThat(run("read", "../samples", "--ledger", own).code()).isZero();
    String before = run("events", "--format", "json", "--ledger", own).out();
    assertThat(run("import", file("ucdp"), "--name", "ged", "--ledger", own).err())
        .contains("Imported 5 rows as ged");
    assertThat(run("import", file("ucdp"), "--name", "ged", "--ledger", own).err())
        .contains("in the ledger already");
    Ran other = run("import", file("acled"), "--name", "ged", "--ledger", own);
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err()).contains("another data set called ged");
    assertThat(run("compare", "ged", "--ledger", own).out())
        .isEqualTo(run("compare", file("ucdp"), "--ledger", own).out().replace("ucdp.csv", "ged"));
    assertThat(run("compare", "acled", "--ledger", own).err()).contains("there are: ged");
    assertThat(run("events", "--format", "json", "--ledger", own).out()).isEqualTo(before);
    assertThat(run("verify", "--ledger", own).code()).isZero();
  }

  @Test
  void aTableWithAnOddRowIsNotImportedAtAll() throws IOException {
    String own = folder.resolve("odd.db").toString();
    Path odd = folder.resolve("odd-import.csv");
    Files.writeString(odd, Files.readString(Path.of(file("ucdp"))) + "1,2,3\n");
    Ran refused = run("import", odd.toString(), "--ledger", own);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("odd-import.csv:7: has 3 cells")
        .contains("nothing was imported");
    assertThat(Files.exists(Path.of(own))).isFalse();
  }
}
