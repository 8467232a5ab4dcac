package attest.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import attest.Stories;
import attest.export.LedgerLines;
import attest.ledger.Ledger;
import attest.ledger.Ledger.Reading;
import attest.ledger.MemoryLedger;
import attest.ledger.sqlite.SqliteLedger;
import attest.model.Count;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerLinesImportTest {
  @TempDir Path folder = Path.of("");

  /** Two readings of one report, a merger, a withdrawal, Arabic, a denial. */
  private static void fill(Ledger ledger) {
    Reading first = Stories.strike(1, new Count.Exactly(45));
    Reading second = Stories.strike(2, new Count.AtLeast(36));
    Reading clash = Stories.clash();
    ledger.addAll(List.of(first, second, Stories.arabic(), clash));
    ledger.keep(
        List.of(
            Stories.event("e000000000001", first),
            Stories.event("e000000000002", second),
            Stories.event("e000000000003", clash)));
    ledger.keep(List.of(Stories.event("e000000000001", first, second)));
    ledger.add(new Reading(second.report(), List.of(second.claims().getFirst()), "test-2"));
  }

  private static String lines(Ledger ledger) throws IOException {
    StringBuilder lines = new StringBuilder();
    LedgerLines.write(ledger, lines);
    return lines.toString();
  }

  private static Imported importInto(Ledger ledger, String lines) throws IOException {
    return new LedgerLinesImport()
        .read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), ledger);
  }

  @Test
  void anExportGivesTheSameLedgerByteForByte() throws IOException {
    try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("a.db"));
        SqliteLedger other = SqliteLedger.open(folder.resolve("b.db"));
        MemoryLedger memory = new MemoryLedger()) {
      fill(ledger);
      String lines = lines(ledger);
      assertThat(importInto(other, lines)).isEqualTo(new Imported(5, 6));
      assertThat(lines(other)).isEqualTo(lines);
      assertThat(other.lastLink()).isPresent().isEqualTo(ledger.lastLink());
      assertThat(other.verify()).isEmpty();
      assertThat(other.events()).isEqualTo(ledger.events());
      importInto(memory, lines);
      assertThat(memory.additions().toList()).isEqualTo(ledger.additions().toList());
    }
  }

  @Test
  void anEmptyLedgerTravelsToo() throws IOException {
    try (MemoryLedger empty = new MemoryLedger();
        MemoryLedger other = new MemoryLedger()) {
      importInto(other, lines(empty));
      assertThat(other.reports()).isEmpty();
    }
  }

  @Test
  void lineEndsOfAnotherSystemDoNotMatter() throws IOException {
    try (MemoryLedger ledger = new MemoryLedger();
        MemoryLedger other = new MemoryLedger()) {
      fill(ledger);
      importInto(other, lines(ledger).replace("\n", "\r\n"));
      assertThat(lines(other)).isEqualTo(lines(ledger));
    }
  }

  @Test
  void goesIntoALedgerThatHoldsOtherReports() throws IOException {
    try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("a.db"));
        SqliteLedger other = SqliteLedger.open(folder.resolve("b.db"))) {
      fill(ledger);
      other.add(Stories.strike(9, new Count.Exactly(7)));
      importInto(other, lines(ledger));
      assertThat(other.reports()).hasSize(5);
      assertThat(other.verify()).isEmpty();
      assertThatThrownBy(() -> importInto(other, lines(ledger)))
          .isInstanceOf(RefusedLine.class)
          .hasMessageContaining("is in the ledger already");
      assertThat(other.reports()).hasSize(5);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | attest-ledger-1 | attest-ledger-9 | should be",
        "2 | \"claims\": | \"klaims\": | missing",
        "2 | \"claims\":[ | \"claims\":[[ | not JSON",
        "3 | \"modality\":\"asserted\" | \"modality\":\"sung\" | SUNG",
        "3 | \"repeated\":false | \"repeated\":\"no\" | not as attest export writes it",
        "3 | \"kind\":\"reading\" | \"kind\":\"song\" | kind \"song\"",
        "6 | \"state\":\"kept\" | \"state\":\"lost\" | state \"lost\"",
        "6 | .1\" | .99\" | no line before holds claim",
        "13 | \"kind\":\"end\" | \"kind\":\"song\" | kind \"song\"",
      })
  void aBrokenLineIsRefusedByNumberAndNothingIsKept(
      int number, String from, String to, String because) throws IOException {
    try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("a.db"));
        SqliteLedger other = SqliteLedger.open(folder.resolve("b.db"))) {
      fill(ledger);
      List<String> lines = new ArrayList<>(lines(ledger).lines().toList());
      String line = lines.get(number - 1);
      assertThat(line).contains(from);
      lines.set(number - 1, line.replace(from, to));
      refused(other, String.join("\n", lines) + "\n", number, because);
      importInto(other, lines(ledger));
    }
  }

  @Test
  void aFileThatWasCutOffOrChangedIsRefused() throws IOException {
    try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("a.db"));
        SqliteLedger other = SqliteLedger.open(folder.resolve("b.db"))) {
      fill(ledger);
      String lines = lines(ledger);
      List<String> all = lines.lines().toList();
      refused(other, all.getFirst() + "\n" + all.get(1) + "\n", 3, "cut off");
      refused(other, lines.substring(0, lines.length() - 10), 13, "not JSON");
      refused(other, lines.replace("Example Wire", "Example Wise"), 13, "was changed");
      refused(other, lines + "{}\n", 14, "stands after");
      refused(other, "", 1, "should be");
    }
  }

  @Test
  void aLedgerThatWasChangedFromOutsideIsToldByItsLog() throws IOException {
    try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("a.db"));
        MemoryLedger memory = new MemoryLedger();
        SqliteLedger other = SqliteLedger.open(folder.resolve("b.db"))) {
      fill(ledger);
      memory.add(Stories.arabic());
      StringBuilder forged = new StringBuilder();
      attest.json.LedgerForm form = new attest.json.LedgerForm();
      List<String> lines = lines(memory).lines().toList();
      form.add(lines.get(1));
      forged.append(lines.get(0)).append('\n').append(lines.get(1)).append('\n');
      forged.append(attest.json.Json.line(form.closing(ledger.lastLink()))).append('\n');
      refused(other, forged.toString(), 3, "another log");
    }
  }

  private static void refused(Ledger ledger, String lines, int number, String because) {
    RefusedLine refused = catchThrowableOfType(RefusedLine.class, () -> importInto(ledger, lines));
    assertThat(refused).isNotNull();
    assertThat(refused.in("f")).startsWith("f:" + number + ": ").contains(because);
    assertThat(refused.in("f").lines()).hasSize(1);
    assertThat(ledger.reports()).isEmpty();
    assertThat(ledger.allEvents()).isEmpty();
    assertThat(ledger.verify()).isEmpty();
  }
}
