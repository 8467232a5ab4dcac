package attest.ledger.sqlite;

import attest.ledger.LedgerException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The tables of a ledger file. Each step of {@link #STEPS} takes a file from one schema to the
 * next; {@code user_version} says how many were taken. A step that shipped is never edited.
 */
final class Schema {
  private static final List<String> STEPS = List.of("schema-1.sql", "schema-2.sql", "schema-3.sql");

  /** "Atst": marks a SQLite file as a ledger of Attest. */
  private static final int APPLICATION = 0x41747374;

  private Schema() {}

  /** Makes a fresh file a ledger and brings an older one up to date; refuses any other file. */
  static void bringUpToDate(Path file, Sql sql) {
    int taken = check(file, sql);
    if (taken == STEPS.size()) {
      return;
    }
    sql.whole(() -> {
      for (String step : STEPS.subList(number(sql, "user_version"), STEPS.size())) {
        sql.run(statements(step));
      }
      sql.run("pragma application_id = " + APPLICATION, "pragma user_version = " + STEPS.size());
      return STEPS.size();
    });
  }

  /** Refuses files that are no ledgers, or that a newer Attest made; gives the steps taken. */
  static int check(Path file, Sql sql) {
    int application = number(sql, "application_id");
    boolean fresh =
        application == 0
            && sql.one("select count(*) from sqlite_schema", row -> row.getInt(1)).orElse(0) == 0;
    if (application != APPLICATION && !fresh) {
      throw new LedgerException(file + " is a SQLite file, but not a ledger of Attest");
    }
    int taken = number(sql, "user_version");
    if (taken > STEPS.size()) {
      throw new LedgerException(
          "ledger "
              + file
              + " was written by a newer Attest (schema "
              + taken
              + ", this one knows "
              + STEPS.size()
              + "); use that one, or another ledger");
    }
    return taken;
  }

  private static int number(Sql sql, String pragma) {
    return sql.one("pragma " + pragma, row -> row.getInt(1)).orElse(0);
  }

  private static String[] statements(String step) {
    try (InputStream in = Schema.class.getResourceAsStream(step)) {
      if (in == null) {
        throw new IllegalStateException("the schema step " + step + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split(";\\s*\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
