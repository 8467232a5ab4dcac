package attest.desk.index;

import attest.desk.index.IndexedEvent.Telling;
import attest.json.Json;
import attest.json.PlaceJson;
import attest.ledger.Change;
import attest.ledger.Ledger;
import attest.ledger.LedgerException;
import attest.ledger.sqlite.Sql;
import attest.model.EventId;
import attest.model.Report;
import attest.model.ReportId;
import attest.review.ReviewedEvent;
import attest.review.ReviewedEvents;
import attest.review.Rulings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The index as a SQLite file beside the ledger, so that a start need not read every event again.
 * One thread at a time.
 */
final class IndexFile implements AutoCloseable {
  private static final int VERSION = 1;
  private static final int BATCH = 1000;

  private final Sql sql;

  private IndexFile(Sql sql) {
    this.sql = sql;
  }

  /** Opens the index; one of another version, or of a ledger that held more, is made anew. */
  static IndexFile open(Path file, long lastChange) {
    IndexFile index = connect(file);
    if (index.version() == VERSION && index.indexed() <= lastChange) {
      return index;
    }
    index.close();
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new LedgerException("index " + file + " cannot be made anew: " + e.getMessage(), e);
    }
    IndexFile fresh = connect(file);
    fresh.sql.run(script());
    fresh.sql.run("pragma user_version = " + VERSION);
    return fresh;
  }

  /** A further connection to an index that was opened. */
  static Sql reader(Path file) {
    return connect(file).sql;
  }

  private static IndexFile connect(Path file) {
    try {
      Sql sql = new Sql(file, DriverManager.getConnection("jdbc:sqlite:" + file));
      sql.run("pragma busy_timeout = 10000", "pragma journal_mode = wal");
      sql.run("pragma synchronous = normal", "pragma cache_size = -64000");
      return new IndexFile(sql);
    } catch (SQLException e) {
      throw new LedgerException("index " + file + " cannot be opened: " + e.getMessage(), e);
    }
  }

  private static String[] script() {
    try (InputStream in = IndexFile.class.getResourceAsStream("index.sql")) {
      if (in == null) {
        throw new IllegalStateException("index.sql is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split(";\\s*\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int version() {
    return sql.one("pragma user_version", row -> row.getInt(1)).orElse(0);
  }

  /** The last change of the ledger that the index shows. */
  long indexed() {
    return sql.one("select indexed from state", row -> row.getLong(1)).orElse(0L);
  }

  /**
   * Takes in the next changes of the ledger.
   *
   * @param reviews all reviews of the ledger as it is now
   * @return the rows of the events that changed; empty = the index is up to date
   */
  Optional<Set<Long>> update(Ledger ledger, Function<Ledger, Rulings> reviews) {
    List<Change> changes = ledger.changes(indexed(), BATCH);
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    Rulings rulings = reviews.apply(ledger);
    Set<EventId> touched = new LinkedHashSet<>();
    for (Change change : changes) {
      if (change.kind() != Change.Kind.REPORT) {
        touched.addAll(rulings.relatives(new EventId(change.id())));
      }
    }
    return Optional.of(
        sql.whole(() -> {
          Set<Long> rows = takeIn(touched, ledger, ReviewedEvents.now(ledger, rulings));
          sql.insert("update state set indexed = ?", changes.getLast().number());
          return rows;
        }));
  }

  private Set<Long> takeIn(Set<EventId> touched, Ledger ledger, ReviewedEvents events) {
    Set<Long> rows = new LinkedHashSet<>();
    Set<EventId> standing = new LinkedHashSet<>();
    for (EventId id : touched) {
      rows.addAll(remove(id));
      standing.add(events.standing(id));
    }
    Function<ReportId, Report> reports = reports(ledger);
    for (EventId id : standing) {
      rows.addAll(remove(id));
      Optional<ReviewedEvent> event = events.find(id);
      event.ifPresent(found -> rows.add(add(Summary.index(found, reports))));
    }
    return rows;
  }

  private static Function<ReportId, Report> reports(Ledger ledger) {
    Map<ReportId, Report> known = new HashMap<>();
    return id ->
        known.computeIfAbsent(id, missing -> ledger.findReading(missing).orElseThrow().report());
  }

  private List<Long> remove(EventId id) {
    List<Long> rows =
        sql.all("select n from events where id = ?", row -> row.getLong(1), id.value());
    for (long n : rows) {
      sql.insert("delete from events where n = ?", n);
      sql.insert("delete from tellings where n = ?", n);
      sql.insert("delete from event_words where rowid = ?", n);
    }
    return rows;
  }

  private long add(IndexedEvent event) {
    long n =
        sql.insert(
            "insert into events (id, first, last, type, modality, discourse, status, place,"
                + " \"cast\", killed, origins, doubt, summary)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            event.id().value(),
            event.days().first(),
            event.days().last(),
            event.type().name(),
            event.standing().modality().name(),
            event.standing().discourse().name(),
            event.status().name(),
            event.place().map(place -> entry("places", Json.line(PlaceJson.write(place)))),
            entry("casts", Json.line(event.cast())),
            event.killed(),
            event.origins(),
            event.doubt(),
            Json.line(event.summary()));
    sql.insert("insert into event_words (rowid, words) values (?, ?)", n, event.words());
    List<Object[]> tellings = new ArrayList<>();
    for (Telling telling : event.tellings()) {
      tellings.add(new Object[] {n, telling.report(), telling.outlet(), telling.original()});
    }
    sql.insertAll("insert into tellings values (?, ?, ?, ?)", tellings);
    return n;
  }

  private long entry(String table, String body) {
    return sql.one("select n from " + table + " where body = ?", row -> row.getLong(1), body)
        .orElseGet(() -> sql.insert("insert into " + table + " (body) values (?)", body));
  }

  Sql sql() {
    return sql;
  }

  @Override
  public void close() {
    sql.close();
  }
}
