package attest.ledger.sqlite;

import attest.compare.DataSet;
import attest.json.HappeningJson;
import attest.json.Json;
import attest.ledger.DataSets;
import attest.ledger.Fault;
import attest.ledger.LedgerException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Data sets in tables of their own, each with a hash over its rows. A ledger of an earlier schema,
 * opened to read, has none.
 */
final class SqliteDataSets implements DataSets {
  private record Stored(long row, String name, String form, String hash) {}

  private final Sql sql;

  SqliteDataSets(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean add(DataSet dataSet) {
    List<String> bodies =
        dataSet.rows().stream().map(row -> Json.line(HappeningJson.write(row))).toList();
    String hash = hash(dataSet.form(), bodies);
    Optional<Stored> known = stored(dataSet.name());
    if (known.isPresent()) {
      if (known.get().hash().equals(hash)) {
        return false;
      }
      throw new LedgerException(
          "the ledger has another data set called " + dataSet.name() + "; give this one a --name");
    }
    return sql.whole(() -> insert(dataSet, bodies, hash));
  }

  private boolean insert(DataSet dataSet, List<String> bodies, String hash) {
    long row =
        sql.insert(
            "insert into data_sets (name, form, hash) values (?, ?, ?)",
            dataSet.name(),
            dataSet.form(),
            hash);
    sql.insertAll(
        "insert into data_set_rows (data_set, number, body) values (?, ?, ?)",
        IntStream.range(0, bodies.size())
            .mapToObj(n -> new Object[] {row, n + 1, bodies.get(n)})
            .toList());
    return true;
  }

  @Override
  public List<String> names() {
    return all().stream().map(Stored::name).toList();
  }

  @Override
  public Optional<DataSet> find(String name) {
    return stored(name)
        .map(stored ->
            new DataSet(
                stored.name(),
                stored.form(),
                bodies(stored).stream().map(Json::read).map(HappeningJson::read).toList()));
  }

  /** Data sets whose rows are not those that were imported. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (Stored stored : all()) {
      if (!stored.hash().equals(hash(stored.form(), bodies(stored)))) {
        faults.add(new Fault("data set " + stored.name(), "was changed after it was imported"));
      }
    }
    return faults;
  }

  private Optional<Stored> stored(String name) {
    return all().stream().filter(stored -> stored.name().equals(name)).findFirst();
  }

  private List<Stored> all() {
    boolean there =
        sql.one("select 1 from sqlite_schema where name = 'data_sets'", row -> 1).isPresent();
    return there
        ? sql.all(
            "select n, name, form, hash from data_sets order by name",
            row -> new Stored(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
        : List.of();
  }

  private List<String> bodies(Stored stored) {
    return sql.all(
        "select body from data_set_rows where data_set = ? order by number",
        SqliteLedger::text,
        stored.row());
  }

  private static String hash(String form, List<String> bodies) {
    List<String> parts = new ArrayList<>(bodies);
    parts.addFirst(form);
    return Chain.sha256(parts.toArray(String[]::new));
  }
}
