package attest.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.compare.DataSet;
import attest.compare.Dead;
import attest.compare.Happening;
import attest.compare.Kind;
import attest.compare.When;
import attest.compare.Where;
import attest.ledger.DataSets;
import attest.ledger.LedgerException;
import attest.model.Place.Point;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDataSetsTest {
  @TempDir private Path folder;

  private static DataSet dataSet(int dead) {
    LocalDate day = LocalDate.of(2018, 6, 22);
    Happening row =
        new Happening(
            "7",
            new When(day, day.plusDays(2)),
            new Where("\u0647\u062c\u064a\u0646", new Point(34.689, 40.834), 25, Optional.of("SY")),
            new Kind(Optional.empty(), Optional.empty(), Optional.of("1"), true, "state-based"),
            new Dead(OptionalInt.empty(), OptionalInt.of(dead), OptionalInt.of(9)),
            "A - B",
            Optional.empty());
    return new DataSet("ged", "ucdp", List.of(row));
  }

  @Test
  void whatIsKeptComesBackTheSame() {
    Path file = folder.resolve("a.db");
    try (SqliteLedger ledger = SqliteLedger.open(file)) {
      DataSets sets = ledger.dataSets().orElseThrow();
      assertThat(sets.add(dataSet(5))).isTrue();
      assertThat(sets.add(dataSet(5))).isFalse();
      assertThatThrownBy(() -> sets.add(dataSet(6)))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("another data set called ged");
      assertThat(ledger.lastLink()).isEmpty();
    }
    try (SqliteLedger ledger = SqliteLedger.openToRead(file)) {
      DataSets sets = ledger.dataSets().orElseThrow();
      assertThat(sets.names()).containsExactly("ged");
      assertThat(sets.find("ged")).contains(dataSet(5));
      assertThat(sets.find("acled")).isEmpty();
      assertThat(ledger.verify()).isEmpty();
    }
  }

  @Test
  void aChangedRowShows() throws SQLException {
    Path file = folder.resolve("b.db");
    try (SqliteLedger ledger = SqliteLedger.open(file)) {
      ledger.dataSets().orElseThrow().add(dataSet(5));
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      connection
          .createStatement()
          .execute("update data_set_rows set body = replace(body, '5', '6')");
    }
    try (SqliteLedger ledger = SqliteLedger.openToRead(file)) {
      assertThat(ledger.verify().getFirst().toString()).contains("data set ged", "was changed");
    }
  }
}
