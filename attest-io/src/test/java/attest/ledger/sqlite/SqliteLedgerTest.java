package attest.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.Stories;
import attest.ledger.Fault;
import attest.ledger.Ledger;
import attest.ledger.Ledger.Reading;
import attest.ledger.LedgerContract;
import attest.ledger.LedgerException;
import attest.model.Count;
import attest.model.EventId;
import attest.model.Review;
import attest.model.Ruling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteLedgerTest extends LedgerContract {
  @TempDir Path folder = Path.of("");

  private int made;

  @Override
  protected Ledger fresh() {
    made++;
    return SqliteLedger.open(folder.resolve("attest-" + made + ".db"));
  }

  private Path filled() {
    Path file = folder.resolve("filled.db");
    try (SqliteLedger filled = SqliteLedger.open(file)) {
      Reading one = Stories.strike(1, new Count.Exactly(45));
      Reading two = Stories.strike(2, new Count.Exactly(36));
      filled.addAll(List.of(one, two));
      filled.keep(List.of(Stories.event("e000000000001", one, two)));
    }
    return file;
  }

  private static void tamper(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  @Test
  void aLedgerOpenedAgainIsTheSame() {
    Path file = filled();
    try (SqliteLedger again = SqliteLedger.openToRead(file)) {
      assertThat(again.readings()).hasSize(2);
      assertThat(again.events()).hasSize(1);
      assertThat(again.verify()).isEmpty();
    }
  }

  @Test
  void aSecondWriterIsToldSo() {
    try (SqliteLedger reader = SqliteLedger.openToRead(folder.resolve("attest-1.db"))) {
      assertThat(reader.readings()).isEmpty();
    }
    assertThatThrownBy(() -> SqliteLedger.open(folder.resolve("attest-1.db")))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("is being written by another attest")
        .hasMessageNotContaining("\n");
  }

  @Test
  void whoeverOnlyReadsMayNotWrite() {
    try (SqliteLedger reader = SqliteLedger.openToRead(filled())) {
      assertThatThrownBy(() -> reader.add(Stories.arabic())).isInstanceOf(LedgerException.class);
    }
  }

  @Test
  void aMissingLedgerIsNotMadeByReading() {
    Path missing = folder.resolve("missing.db");
    assertThatThrownBy(() -> SqliteLedger.openToRead(missing))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("there is no ledger");
    assertThat(missing).doesNotExist();
  }

  @Test
  void aLedgerInAFolderThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> SqliteLedger.open(folder.resolve("no/such/attest.db")))
        .isInstanceOf(LedgerException.class)
        .hasMessageEndingWith("there is no such folder");
  }

  @Test
  void otherFilesAreRefused() throws IOException, SQLException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "not a ledger at all");
    assertThatThrownBy(() -> SqliteLedger.open(text)).hasMessageContaining("is not a ledger");
    Path other = folder.resolve("other.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
        Statement statement = connection.createStatement()) {
      statement.execute("create table birds (name text)");
    }
    assertThatThrownBy(() -> SqliteLedger.open(other))
        .hasMessageContaining("not a ledger of Attest");
  }

  @Test
  void aLedgerOfANewerAttestIsRefused() throws SQLException {
    Path file = filled();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma user_version = 99");
    }
    assertThatThrownBy(() -> SqliteLedger.open(file))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("newer Attest (schema 99");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update reports set text = replace(text, 'Friday', 'Monday')|no longer says",
        "update reports set text = concat(text, ' ')|its text is not the one",
        "update reports set outlet = 'Other' where n = 1|differs from what was read",
        "update actors set body = replace(body, 'IQAF', 'AQAF')|actor 1: was changed after",
        "update places set name = 'Other'|place 1: was changed after",
        "delete from places|cannot be read: place 1 is missing",
        "update claims set body = replace(body, 'air_strike', 'shelling')|was changed after",
        "update spans set words = 'nine' where field = 'killed'|no longer says \"nine\"",
        "delete from spans where field = 'place'|the words behind its place are gone",
        "delete from claims where number = 2|was changed after",
        "delete from readings where n = 2|reading 2: was taken out",
        "update event_versions set body = replace(body, 'air_strike', 'shelling')|event 1: was",
        "delete from event_versions|event 1: was taken out",
        "insert into event_versions (event, state) values ('e00000000000f', 'withdrawn')|slipped in",
        "delete from log where n = 1|does not follow",
      })
  void anyTamperingShows(String sql, String what) throws SQLException {
    Path file = filled();
    tamper(file, sql);
    try (SqliteLedger tampered = SqliteLedger.openToRead(file)) {
      assertThat(tampered.verify())
          .extracting(Fault::toString)
          .anySatisfy(fault -> assertThat(fault).contains(what));
    }
  }

  @Test
  void aReadingThatFailsHalfwayLeavesNothing() throws SQLException {
    Path file = filled();
    tamper(file, "insert into spans values (3, 1, 'type', 0, 1, 'x'), (3, 2, 'type', 0, 1, 'x')");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create trigger full before insert on claims when new.number = 2"
              + " begin select raise(abort, 'disk full'); end");
    }
    Reading third = Stories.strike(3, new Count.Exactly(3));
    try (SqliteLedger ledger = SqliteLedger.open(file)) {
      assertThatThrownBy(() -> ledger.add(third)).isInstanceOf(LedgerException.class);
      assertThat(ledger.findReading(third.report().id())).isEmpty();
      assertThat(ledger.reports()).hasSize(2);
      assertThat(ledger.add(Stories.arabic())).isTrue();
    }
  }

  @Test
  void verifyFindsReviewsThatWereChangedSlippedInOrTakenOut() throws SQLException {
    for (String tampering :
        List.of(
            "update reviews set body = replace(body, 'A. Coder', 'B. Coder')",
            "delete from reviews",
            "insert into reviews (event, body) select event, body from reviews")) {
      Path file = folder.resolve(tampering.substring(0, 6) + ".db");
      try (SqliteLedger ledger = SqliteLedger.open(file)) {
        ledger.add(
            new Review(
                new EventId("e000000000001"),
                1,
                "A. Coder",
                Instant.EPOCH,
                new Ruling.Accept(Optional.empty()),
                ""));
        assertThat(ledger.verify()).isEmpty();
      }
      tamper(file, tampering);
      try (SqliteLedger ledger = SqliteLedger.openToRead(file)) {
        assertThat(ledger.verify())
            .as(tampering)
            .extracting(Fault::where)
            .anyMatch(w -> w.startsWith("review "));
      }
    }
  }

  @Test
  void aLedgerOfTheFirstSchemaIsReadAndBroughtUpToDate() throws SQLException {
    Path file = filled();
    tamper(
        file,
        "drop table data_set_rows",
        "drop table data_sets",
        "drop table reviews",
        "drop index log_by_row",
        "pragma user_version = 1");
    try (SqliteLedger old = SqliteLedger.openToRead(file)) {
      assertThat(old.reviews()).isEmpty();
      assertThat(old.dataSets().orElseThrow().names()).isEmpty();
      assertThat(old.verify()).isEmpty();
      assertThat(old.changes(0, 10)).hasSize(3);
    }
    try (SqliteLedger now = SqliteLedger.open(file)) {
      assertThat(now.reviews()).isEmpty();
      assertThat(now.verify()).isEmpty();
    }
  }

  private static void tamper(Path file, String first, String... more) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(first);
      for (String sql : more) {
        statement.execute(sql);
      }
    }
  }
}
