package attest.ledger.sqlite;

import attest.ledger.LedgerException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A connection whose faults are one line each, and whose statements are prepared once. */
public final class Sql implements AutoCloseable {
  /** Makes a value of the row that a result stands on. */
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /** A connection to that file, which it closes. */
  public Sql(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Statements without parameters or results: pragmas, schema steps. */
  public void run(String... statements) {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /**
   * Runs one change, an empty Optional being null, and gives the number of the row that it made.
   */
  public long insert(String sql, Object... values) {
    try {
      bind(prepare(sql), values).executeUpdate();
      return one("select last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** Runs one change for each row of values. */
  public void insertAll(String sql, List<Object[]> rows) {
    try {
      PreparedStatement statement = prepare(sql);
      for (Object[] row : rows) {
        bind(statement, row).addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** Every row that a question finds. */
  public <T> List<T> all(String sql, Row<T> read, Object... values) {
    List<T> found = new ArrayList<>();
    try (ResultSet rows = bind(prepare(sql), values).executeQuery()) {
      while (rows.next()) {
        found.add(read.read(rows));
      }
      return found;
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** The first row that a question finds. */
  public <T> Optional<T> one(String sql, Row<T> read, Object... values) {
    return all(sql, read, values).stream().findFirst();
  }

  /** All or nothing: the changes made inside stand together or not at all. */
  public <T> T whole(Supplier<T> changes) {
    run("begin immediate");
    try {
      T result = changes.get();
      run("commit");
      return result;
    } catch (RuntimeException | Error e) {
      try {
        run("rollback");
      } catch (LedgerException alreadyRolledBack) {
        e.addSuppressed(alreadyRolledBack); // as SQLite does by itself on a full disk
      }
      throw e;
    }
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  private static PreparedStatement bind(PreparedStatement statement, Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Optional<?> optional && optional.isEmpty()) {
        statement.setNull(i + 1, Types.VARCHAR);
      } else {
        statement.setObject(i + 1, values[i] instanceof Optional<?> o ? o.get() : values[i]);
      }
    }
    return statement;
  }

  private LedgerException fault(SQLException e) {
    String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new LedgerException("ledger " + file + ": " + what, e);
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw fault(e);
    }
  }
}
