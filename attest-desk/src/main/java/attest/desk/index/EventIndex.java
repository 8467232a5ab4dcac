package attest.desk.index;

import attest.ledger.Ledger;
import attest.ledger.SearchWords;
import attest.ledger.sqlite.Sql;
import attest.model.EventId;
import attest.model.Place;
import attest.model.ReportId;
import attest.review.Rulings;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * The events of a ledger, with what people decided, ready to be listed, mapped and counted. Safe on
 * any number of threads; each question sees one whole state.
 */
public final class EventIndex implements AutoCloseable {
  private static final int KEPT_ANSWERS = 64;

  /**
   * A new state copies all columns: while much comes in, each must bring a share of what stands.
   */
  private static final int GROWTH = 8;

  /**
   * One state of the index.
   *
   * @param change the last change of the ledger that it shows
   * @param found rows that hold words, or are told by an outlet, as far as somebody asked
   */
  record State(long change, EventColumns columns, Map<String, BitSet> found) {
    State(long change, EventColumns columns) {
      this(change, columns, new LinkedHashMap<>());
    }
  }

  /** The outlets as they were counted at a change of the ledger. */
  private record Outlets(long change, List<Outlet> all) {}

  private final IndexFile file;
  private final Sql reading;

  /** A connection of its own, so that no page waits while all tellings are counted. */
  private final Sql counting;

  private volatile State state;
  private Outlets outlets = new Outlets(-1, List.of());

  private EventIndex(IndexFile file, Sql reading, Sql counting) {
    this.file = file;
    this.reading = reading;
    this.counting = counting;
    this.state = new State(file.indexed(), EventColumns.load(file.sql()));
  }

  /**
   * Opens the index of a ledger, or makes an empty one.
   *
   * @param lastChange of the ledger
   */
  public static EventIndex open(Path file, long lastChange) {
    IndexFile index = IndexFile.open(file, lastChange);
    return new EventIndex(index, IndexFile.reader(file), IndexFile.reader(file));
  }

  /**
   * Takes in what came into the ledger since.
   *
   * @param reviews all reviews of the ledger as it is now
   * @param progress hears of each state: the last change that it took in
   */
  public synchronized void update(
      Ledger ledger, Function<Ledger, Rulings> reviews, LongConsumer progress) {
    Set<Long> changed = new HashSet<>();
    Optional<Set<Long>> rows = file.update(ledger, reviews);
    while (rows.isPresent()) {
      changed.addAll(rows.get());
      if (changed.size() > state.columns().rows() / GROWTH) {
        show(changed, progress);
      }
      rows = file.update(ledger, reviews);
    }
    if (file.indexed() != state.change()) {
      show(changed, progress);
    }
  }

  private void show(Set<Long> changed, LongConsumer progress) {
    state = new State(file.indexed(), state.columns().with(file.sql(), changed));
    progress.accept(state.change());
    changed.clear();
  }

  /** The last change of the ledger that the index shows. */
  public long change() {
    return state.change();
  }

  /** The question made ready for the present state. */
  public EventSet ask(EventQuery query) {
    State now = state;
    List<BitSet> rows = new ArrayList<>();
    query.words().ifPresent(words -> rows.add(words(now, words)));
    query
        .outlet()
        .ifPresent(
            outlet -> rows.add(rows(now, "select n from tellings where outlet = ?", outlet)));
    return new EventSet(this, now, query, rows);
  }

  private BitSet words(State now, String typed) {
    String all =
        SearchWords.of(typed).words().stream()
            .map(word -> "\"" + word + "\"")
            .collect(Collectors.joining(" "));
    return all.isEmpty()
        ? new BitSet()
        : rows(now, "select rowid from event_words where event_words match ?", all);
  }

  private BitSet rows(State now, String question, String asked) {
    synchronized (reading) {
      return rowsNow(now, question, asked);
    }
  }

  private BitSet rowsNow(State now, String question, String asked) {
    String key = question + asked;
    BitSet known = now.found().get(key);
    if (known != null) {
      return known;
    }
    BitSet rows = new BitSet(now.columns().rows());
    reading.all(
        question,
        row -> {
          rows.set(row.getInt(1));
          return true;
        },
        asked);
    if (now.found().size() >= KEPT_ANSWERS) {
      now.found().remove(now.found().keySet().iterator().next());
    }
    now.found().put(key, rows);
    return rows;
  }

  /** The lists' view of some events, in their order; events gone meanwhile are left out. */
  List<String> summaries(List<EventId> ids) {
    synchronized (reading) {
      return ids.stream()
          .flatMap(id ->
              reading
                  .one(
                      "select summary from events where id = ?",
                      row -> row.getString(1),
                      id.value())
                  .stream())
          .toList();
    }
  }

  /** The events that a report tells. */
  public List<EventId> eventsOf(ReportId report) {
    synchronized (reading) {
      return reading.all(
          "select distinct id from events join tellings on tellings.n = events.n"
              + " where report = ? order by id",
          row -> new EventId(row.getString(1)),
          report.value());
    }
  }

  /** How many events there are, rejected ones too. */
  public long events() {
    return state.columns().events();
  }

  /** The actors that events name, most often named first. */
  public List<Counted<JsonNode>> actors() {
    return Registers.actors(state.columns());
  }

  /** The places that events lie in, those with most events first. */
  public List<Counted<Place>> places() {
    return Registers.places(state.columns());
  }

  /** The outlets, those with most reports first. */
  public List<Outlet> outlets() {
    synchronized (counting) {
      long change = state.change();
      if (outlets.change() != change) {
        outlets = new Outlets(change, Registers.outlets(counting));
      }
      return outlets.all();
    }
  }

  @Override
  public synchronized void close() {
    synchronized (reading) {
      reading.close();
    }
    synchronized (counting) {
      counting.close();
    }
    file.close();
  }
}
