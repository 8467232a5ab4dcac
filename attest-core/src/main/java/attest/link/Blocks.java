package attest.link;

import attest.model.Place;
import attest.model.Place.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Finds the pairs of claims that are worth comparing, so that the cost grows with the number of
 * claims and not with its square: claims that share a day or month and a map cell or place name, a
 * toll and a place or time, a story that both turn on, or a sentence. An open time needs one of the
 * latter three.
 */
final class Blocks {
  private static final int A_MONTH = 31;
  private static final int DAYS_LISTED = 10;
  private static final int SKETCH = 6;

  /** In a larger block every claim meets only so many of its neighbours. */
  private static final int MOST_NEIGHBOURS = 200;

  /** Claims that share a key; those of a long time apart, for two short ones share a day's key. */
  private record Block(List<Integer> shortTimes, List<Integer> longTimes) {}

  private final List<Telling> tellings;
  private final Map<String, Block> blocks = new HashMap<>();
  private final Pairs pairs = new Pairs();

  private Blocks(List<Telling> tellings) {
    this.tellings = tellings;
  }

  /** The pairs to compare, each once, in order. */
  static LongStream pairs(List<Telling> tellings) {
    Blocks blocks = new Blocks(tellings);
    for (int i = 0; i < tellings.size(); i++) {
      blocks.add(i, tellings.get(i));
    }
    blocks.blocks.forEach(blocks::pair);
    return blocks.pairs.sorted();
  }

  private void add(int number, Telling telling) {
    Set<String> keys = new TreeSet<>();
    Optional<String> toll =
        telling.killed().filter(t -> t.isExact() && t.low() > 2).map(t -> "killed " + t.low());
    List<String> times = times(telling.when());
    for (String where : places(telling.where())) {
      times.forEach(time -> keys.add(time + " " + where));
      toll.ifPresent(killed -> keys.add(killed + " " + where));
    }
    toll.ifPresent(killed -> times.forEach(time -> keys.add(time + " " + killed)));
    telling.story().ifPresent(story -> keys.add("story " + story));
    telling.words().sketch(SKETCH).forEach(hash -> keys.add("words " + hash));
    boolean isLong = telling.when().length() > DAYS_LISTED;
    for (String key : keys) {
      Block block =
          blocks.computeIfAbsent(key, k -> new Block(new ArrayList<>(2), new ArrayList<>(0)));
      (isLong ? block.longTimes() : block.shortTimes()).add(number);
    }
  }

  private void pair(String key, Block block) {
    boolean isMonth = key.startsWith("month ");
    for (int i = 0; !isMonth && i < block.shortTimes().size(); i++) {
      meet(block.shortTimes().get(i), block.shortTimes(), i + 1);
    }
    for (int i = 0; i < block.longTimes().size(); i++) {
      meet(block.longTimes().get(i), block.longTimes(), i + 1);
      meet(block.longTimes().get(i), block.shortTimes(), 0);
    }
  }

  private void meet(int number, List<Integer> others, int from) {
    Telling one = tellings.get(number);
    int met = 0;
    for (int i = from; i < others.size() && met < MOST_NEIGHBOURS; i++) {
      Telling other = tellings.get(others.get(i));
      if (one.when().mayMeet(other.when()) && !one.report().equals(other.report())) {
        pairs.add(number, others.get(i));
        met++;
      }
    }
  }

  /** Days for short times, months for all of at most a month; none for longer and open ones. */
  private static List<String> times(Days when) {
    List<String> times = new ArrayList<>();
    if (when.length() > A_MONTH) {
      return times;
    }
    LocalDate from = when.first().orElseThrow().minusDays(when.slack());
    LocalDate to = when.last().orElseThrow().plusDays(when.slack());
    if (when.length() <= DAYS_LISTED) {
      from.datesUntil(to.plusDays(1)).forEach(day -> times.add(day.toString()));
    }
    for (LocalDate at = from.withDayOfMonth(1); !at.isAfter(to); at = at.plusMonths(1)) {
      times.add("month " + at.toString().substring(0, 7));
    }
    return times;
  }

  private static List<String> places(Whereabouts where) {
    List<String> places = new ArrayList<>();
    if (where.isTold()) {
      places.add("named " + where.name());
    }
    for (Place place : where.candidates()) {
      Optional<Point> point = place.point().filter(p -> where.isExact());
      if (point.isPresent()) {
        addCells(point.orElseThrow(), places);
      } else {
        places.add("id " + place.id());
      }
    }
    return places;
  }

  /** Staggered grids: points within 25 km of each other share a cell of one of them. */
  private static void addCells(Point point, List<String> places) {
    for (int shift = 0; shift < 4; shift++) {
      long north = (long) Math.floor(2 * point.latitude() + (shift & 1) * 0.5);
      long east = (long) Math.floor(point.longitude() + (shift >> 1) * 0.5);
      places.add("grid" + shift + " " + north + " " + east);
    }
  }
}
