package attest.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import attest.Stories;
import attest.export.LedgerLines;
import attest.ledger.Ledger;
import attest.ledger.Ledger.Reading;
import attest.ledger.MemoryLedger;
import attest.model.Count;
import attest.model.Event;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment and started again, a writer leaves the ledger that it would have left. */
class KilledWriterTest {
  private static final int READINGS = 120;
  private static final int KILLS = 4;

  @TempDir Path folder = Path.of("");

  /** What the child process does: reads into the ledger named, saying each step. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] args) {
      try (Ledger ledger = SqliteLedger.open(Path.of(args[0]))) {
        fill(ledger, System.out::println);
      }
    }
  }

  /** As {@code attest read} does: report by report, then the events of the whole ledger. */
  private static void fill(Ledger ledger, IntConsumer step) {
    List<Event> events = new ArrayList<>();
    for (int number = 1; number <= READINGS; number++) {
      Reading reading = Stories.strike(number, new Count.Exactly(number));
      ledger.add(reading);
      events.add(Stories.event(String.format("e%012x", number), reading));
      step.accept(number);
    }
    ledger.keep(events);
  }

  @Test
  void leavesTheSameLedgerAsOneThatWasNotKilled() throws IOException, InterruptedException {
    Path file = folder.resolve("attest.db");
    Random random = new Random(20180623);
    for (int kill = 0; kill < KILLS; kill++) {
      Process writer = start(file);
      readLines(writer, 1 + random.nextInt(READINGS));
      Thread.sleep(random.nextInt(5));
      writer.destroyForcibly().waitFor();
      try (SqliteLedger left = SqliteLedger.openToRead(file)) {
        assertThat(left.verify()).isEmpty();
      }
    }
    Process last = start(file);
    readLines(last, Integer.MAX_VALUE);
    assertThat(last.waitFor()).isZero();
    try (SqliteLedger killed = SqliteLedger.openToRead(file);
        SqliteLedger unkilled = SqliteLedger.open(folder.resolve("unkilled.db"));
        MemoryLedger memory = new MemoryLedger()) {
      fill(unkilled, number -> {});
      fill(memory, number -> {});
      assertThat(killed.reports()).hasSize(READINGS);
      assertThat(killed.verify()).isEmpty();
      assertThat(lines(killed).equals(lines(unkilled))).isTrue();
      assertThat(additions(killed).equals(additions(memory))).isTrue();
      assertThat(killed.lastLink()).isEqualTo(unkilled.lastLink());
    }
  }

  private static Process start(Path file) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void readLines(Process writer, int atMost) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8));
    int read = 0;
    while (read < atMost && lines.readLine() != null) {
      read++;
    }
  }

  private static String lines(Ledger ledger) throws IOException {
    StringBuilder lines = new StringBuilder();
    LedgerLines.write(ledger, lines);
    return lines.toString();
  }

  /** Without the last line, which names the log that a memory does not keep. */
  private static String additions(Ledger ledger) throws IOException {
    String lines = lines(ledger);
    return lines.substring(0, lines.lastIndexOf('\n', lines.length() - 2));
  }
}
