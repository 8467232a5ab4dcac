package attest.app;

import static org.assertj.core.api.Assertions.assertThat;

import attest.export.LedgerLines;
import attest.ledger.Ledger;
import attest.ledger.sqlite.SqliteLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code attest read}, killed while it reads and started again, leaves the ledger it would have.
 */
class KilledReadTest {
  private static final int REPORTS = 150;

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void writeReports() throws IOException {
    Files.createDirectory(folder.resolve("reports"));
    for (int number = 1; number <= REPORTS; number++) {
      Files.writeString(
          folder.resolve("reports/report-%03d.txt".formatted(number)),
          """
          Outlet: Wire %d
          Published: 2018-06-%02d

          Gunmen killed %d soldiers near Mosul on Friday, the army said.
          """
              .formatted(number % 7, 1 + number % 28, 2 + number));
    }
  }

  @Test
  void leavesTheSameLedgerAsOneThatWasNotKilled() throws IOException, InterruptedException {
    Path killed = folder.resolve("killed.db");
    kill(killed, 0);
    kill(killed, 2);
    assertThat(start(killed).waitFor()).isZero();
    Path whole = folder.resolve("whole.db");
    assertThat(start(whole).waitFor()).isZero();
    assertThat(lines(killed)).isEqualTo(lines(whole)).contains("\"Mosul\"");
  }

  /**
   * Kills a run once the ledger holds that many reports. With none asked for it may die before it
   * has made a ledger of its file; the next run must cope with that.
   */
  private void kill(Path ledger, int reports) throws IOException, InterruptedException {
    Process read = start(ledger);
    while (read.isAlive() && held(ledger) < reports) {
      Thread.sleep(5);
    }
    read.destroyForcibly().waitFor();
    if (reports > 0) {
      try (SqliteLedger left = SqliteLedger.openToRead(ledger)) {
        assertThat(left.verify()).isEmpty();
      }
    }
  }

  private static int held(Path ledger) {
    if (!Files.exists(ledger)) {
      return -1;
    }
    try (Ledger open = SqliteLedger.openToRead(ledger)) {
      return open.reports().size();
    } catch (attest.ledger.LedgerException e) {
      return 0; // it is being made
    }
  }

  private Process start(Path ledger) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "read",
            folder.resolve("reports").toString(),
            "--ledger",
            ledger.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String lines(Path file) throws IOException {
    try (Ledger ledger = SqliteLedger.openToRead(file)) {
      StringBuilder lines = new StringBuilder();
      LedgerLines.write(ledger, lines);
      return lines.toString();
    }
  }
}
