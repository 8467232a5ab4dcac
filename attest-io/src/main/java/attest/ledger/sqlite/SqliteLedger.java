package attest.ledger.sqlite;

import attest.ledger.Addition;
import attest.ledger.Change;
import attest.ledger.DataSets;
import attest.ledger.EventVersion;
import attest.ledger.Fault;
import attest.ledger.Hit;
import attest.ledger.Ledger;
import attest.ledger.LedgerException;
import attest.ledger.Numbered;
import attest.ledger.SearchWords;
import attest.model.Event;
import attest.model.EventId;
import attest.model.ReportId;
import attest.model.Review;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ledger in one SQLite file. Every addition is a transaction in a write-ahead log, so a process
 * killed at any moment leaves whole readings only. One process writes at a time; others may read.
 */
public final class SqliteLedger implements Ledger {
  private static final String MAGIC = "SQLite format 3\0";

  private final Sql sql;
  private final Optional<WriterLock> lock;
  private final Chain chain;
  private final Shared shared;
  private final Readings readings;
  private final Events events;
  private final Reviews reviews;

  private SqliteLedger(Sql sql, Optional<WriterLock> lock) {
    this.sql = sql;
    this.lock = lock;
    this.chain = new Chain(sql);
    this.shared = new Shared(sql, chain);
    this.readings = new Readings(sql, chain, shared);
    this.events = new Events(sql, chain, shared);
    this.reviews = new Reviews(sql, chain);
  }

  /**
   * Opens a ledger to read and write, making it where there is none.
   *
   * @throws LedgerException when the file is no ledger, a newer Attest made it, or another process
   *     writes it
   */
  public static SqliteLedger open(Path file) {
    checkMagic(file);
    WriterLock lock = WriterLock.on(file.toAbsolutePath());
    try {
      Sql sql = connect(file);
      try {
        Schema.check(file, sql);
        sql.run("pragma journal_mode = wal", "pragma synchronous = normal");
        Schema.bringUpToDate(file, sql);
        return new SqliteLedger(sql, Optional.of(lock));
      } catch (RuntimeException e) {
        sql.close();
        throw e;
      }
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Opens a ledger that exists, to read only; another process may be writing it.
   *
   * @throws LedgerException when there is no such ledger
   */
  public static SqliteLedger openToRead(Path file) {
    if (!Files.exists(file)) {
      throw new LedgerException("there is no ledger " + file + "; attest read makes one");
    }
    checkMagic(file);
    Sql sql = connect(file);
    try {
      if (Schema.check(file, sql) == 0) {
        throw new LedgerException("ledger " + file + " is empty; attest read fills it");
      }
      sql.run("pragma query_only = on");
      return new SqliteLedger(sql, Optional.empty());
    } catch (RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  private static void checkMagic(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(MAGIC.length()), StandardCharsets.ISO_8859_1);
      if (!start.isEmpty() && !start.equals(MAGIC)) {
        throw new LedgerException(file + " is not a ledger of Attest");
      }
    } catch (IOException e) {
      throw new LedgerException("ledger " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Sql connect(Path file) {
    try {
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      Sql sql = new Sql(file, connection);
      sql.run("pragma busy_timeout = 10000", "pragma cache_size = -16000");
      return sql;
    } catch (SQLException e) {
      throw new LedgerException("ledger " + file + " cannot be opened: " + e.getMessage(), e);
    }
  }

  @Override
  public boolean add(Reading reading) {
    return addAll(List.of(reading)) == 1;
  }

  @Override
  public int addAll(List<Reading> several) {
    return whole(() -> (int) several.stream().filter(readings::add).count());
  }

  private int whole(Supplier<Integer> changes) {
    try {
      return sql.whole(changes);
    } catch (RuntimeException e) {
      shared.forget();
      throw e;
    }
  }

  @Override
  public boolean holds(ReportId id, String version) {
    return readings.holds(id, version);
  }

  @Override
  public void keep(List<Event> now) {
    whole(() -> events.keep(now));
  }

  @Override
  public List<ReportId> reports() {
    return readings.reports();
  }

  @Override
  public Optional<Reading> findReading(ReportId id) {
    return readings.latest(id);
  }

  @Override
  public List<Reading> history(ReportId id) {
    return readings.history(id);
  }

  @Override
  public List<Event> events() {
    return events.current();
  }

  @Override
  public List<EventId> allEvents() {
    return events.all();
  }

  @Override
  public List<Numbered<EventVersion>> versions(EventId id) {
    return events.versions(id);
  }

  @Override
  public long add(Review review) {
    return sql.whole(() -> reviews.add(review));
  }

  @Override
  public List<Numbered<Review>> reviews() {
    return reviews.all();
  }

  @Override
  public long lastChange() {
    return chain.length();
  }

  @Override
  public List<Change> changes(long since, int atMost) {
    return chain.changes(since, atMost);
  }

  @Override
  public Stream<Addition> additions() {
    return chain
        .entries()
        .flatMap(entry ->
            switch (entry.kind()) {
              case "reading" ->
                  readings.stored("where n = ?", entry.row()).stream()
                      .map(stored -> new Addition.Read(readings.reading(stored)));
              case "event" ->
                  events.stored("where n = ?", entry.row()).stream()
                      .map(stored ->
                          new Addition.Changed(
                              new EventId(stored.event()), events.version(stored)));
              case "review" -> reviews.at(entry.row()).map(Addition.Reviewed::new).stream();
              default -> Stream.empty();
            });
  }

  @Override
  public void replay(Iterator<Addition> additions) {
    whole(() -> {
      int added = 0;
      while (additions.hasNext()) {
        switch (additions.next()) {
          case Addition.Read(Reading reading) -> {
            if (!readings.add(reading)) {
              throw new IllegalArgumentException(
                  "report " + reading.report().id() + " is held already");
            }
          }
          case Addition.Changed(EventId id, EventVersion version) -> events.append(id, version);
          case Addition.Reviewed(Review review) -> reviews.add(review);
        }
        added++;
      }
      return added;
    });
  }

  @Override
  public List<Hit> search(String typed, int atMost) {
    SearchWords words = SearchWords.of(typed);
    if (words.words().isEmpty()) {
      return List.of();
    }
    String all =
        words.words().stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(" "));
    List<ReportId> found =
        sql.all(
            "select id from report_words join reports on reports.n = report_words.rowid"
                + " where report_words match ? order by bm25(report_words, 4.0, 1.0), id limit ?",
            row -> new ReportId(row.getString(1)),
            all,
            atMost);
    return found.stream().map(id -> words.hit(findReading(id).orElseThrow().report())).toList();
  }

  @Override
  public Optional<DataSets> dataSets() {
    return Optional.of(new SqliteDataSets(sql));
  }

  @Override
  public List<Fault> verify() {
    List<Fault> faults = new ArrayList<>();
    faults.addAll(new Check(sql, shared, readings, events, reviews).run(chain));
    faults.addAll(new SqliteDataSets(sql).faults());
    return faults;
  }

  @Override
  public Optional<String> lastLink() {
    return chain.last();
  }

  static String text(ResultSet row) throws SQLException {
    return String.valueOf(row.getString(1));
  }

  @Override
  public void close() {
    sql.close();
    lock.ifPresent(WriterLock::close);
  }
}
