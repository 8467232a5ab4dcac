package attest.desk.index;

import attest.model.EventId;
import attest.model.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** The events that meet a question's conditions in one state of the index. */
public final class EventSet {
  /** Where a page ends: the last event's number in the order asked for, and its id. */
  public record Mark(long key, long id) implements Comparable<Mark> {
    private static final Comparator<Mark> ORDER =
        Comparator.comparingLong(Mark::key).thenComparingLong(Mark::id);

    @Override
    public int compareTo(Mark other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * A page of events.
   *
   * @param events their ids
   * @param summaries what lists show of them, as JSON
   * @param next where the next page begins; empty on the last one
   * @param total how many events meet the conditions
   */
  public record Page(
      List<EventId> events, List<String> summaries, Optional<Mark> next, int total) {}

  /** How many events began at a day, month or year. */
  public record Count(LocalDate start, int events, long killed) {}

  /** How many events began when, and how many have no known beginning. */
  public record Timeline(List<Count> counts, int undated) {}

  private final EventIndex index;
  private final EventIndex.State state;
  private final EventQuery query;
  private final List<BitSet> rows;

  EventSet(EventIndex index, EventIndex.State state, EventQuery query, List<BitSet> rows) {
    this.index = index;
    this.state = state;
    this.query = query;
    this.rows = List.copyOf(rows);
  }

  /** The last change of the ledger that the set shows. */
  public long change() {
    return state.change();
  }

  private Match match(EventQuery asked) {
    return new Match(state.columns(), asked, rows);
  }

  /** The next events in an order. */
  public Page page(Order order, Optional<Mark> after, int atMost) {
    EventColumns columns = state.columns();
    PriorityQueue<Mark> best = new PriorityQueue<>(atMost + 2, Comparator.reverseOrder());
    int[] total = new int[1];
    match(query)
        .forEach(n -> {
          total[0]++;
          long key = order.key(columns, n);
          Mark worst = best.size() > atMost ? best.peek() : null;
          if (worst == null || key <= worst.key()) {
            Mark mark = new Mark(key, columns.id(n));
            if (after.isEmpty() || mark.compareTo(after.get()) > 0) {
              best.add(mark);
              if (best.size() > atMost + 1) {
                best.poll();
              }
            }
          }
        });
    List<Mark> marks = best.stream().sorted().toList();
    boolean more = marks.size() > atMost;
    List<Mark> page = more ? marks.subList(0, atMost) : marks;
    List<EventId> ids = page.stream().map(mark -> EventColumns.eventId(mark.id())).toList();
    return new Page(
        ids, index.summaries(ids), more ? Optional.of(page.getLast()) : Optional.empty(), total[0]);
  }

  /** All of them in order of time. */
  public List<EventId> all() {
    EventColumns columns = state.columns();
    List<Mark> marks = new ArrayList<>();
    match(query).forEach(n -> marks.add(new Mark(Order.TIME.key(columns, n), columns.id(n))));
    marks.sort(null);
    return marks.stream().map(mark -> EventColumns.eventId(mark.id())).toList();
  }

  /** Those that a map shows. */
  public MapView map(int zoom) {
    EventColumns columns = state.columns();
    MapCells cells = new MapCells(columns, zoom);
    match(query.anywhere()).forEach(cells::add);
    return cells.view(query.box());
  }

  /**
   * How many began when.
   *
   * @param months 0 counts days, else how many months are counted together: 1 or 12
   */
  public Timeline timeline(int months) {
    EventColumns columns = state.columns();
    Map<Integer, long[]> counts = new TreeMap<>();
    IntUnaryOperator start = months == 0 ? day -> day : day -> startOf(day, months);
    int[] undated = new int[1];
    match(query)
        .forEach(n -> {
          int day = columns.day(n);
          if (day == Integer.MAX_VALUE) {
            undated[0]++;
          } else {
            long[] count = counts.computeIfAbsent(start.applyAsInt(day), none -> new long[2]);
            count[0]++;
            count[1] += columns.killed(n);
          }
        });
    List<Count> list = new ArrayList<>();
    counts.forEach(
        (day, count) -> list.add(new Count(LocalDate.ofEpochDay(day), (int) count[0], count[1])));
    return new Timeline(list, undated[0]);
  }

  private static int startOf(int epochDay, int months) {
    LocalDate first = LocalDate.ofEpochDay(epochDay).withDayOfMonth(1);
    return (int) (months == 12 ? first.withMonth(1) : first).toEpochDay();
  }

  /** Whether a place is too wide to be drawn as a point: a country, province or region. */
  static boolean isWide(Place place) {
    return switch (place.kind()) {
      case CONTINENT_OR_REGION, COUNTRY, PROVINCE -> true;
      case DISTRICT, TOWN, PART, FEATURE -> false;
    };
  }
}
