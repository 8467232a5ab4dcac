package attest.link;

import attest.model.Place;
import attest.model.Place.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the pairs of claims that are worth comparing, so that the cost grows with the number of
 * claims and not with its square: claims that share a day or month and a map cell or place name, a
 * toll and a month, or a sentence.
 */
final class Blocks {
  /** A pair of claims by their numbers, the lower first. */
  record Pair(int one, int other) {}

  private static final int DAYS_LISTED = 10;
  private static final int MONTHS_LISTED = 14;
  private static final int SKETCH = 6;

  /** In a larger block every claim meets only so many of its neighbours. */
  private static final int MOST_NEIGHBOURS = 200;

  private final Map<String, List<Integer>> blocks = new TreeMap<>();

  /** The pairs to compare, each once, in order. */
  static List<Pair> pairs(List<Telling> tellings) {
    Blocks blocks = new Blocks();
    for (int i = 0; i < tellings.size(); i++) {
      for (String key : keys(tellings.get(i))) {
        blocks.blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    return blocks.pairsOf(tellings);
  }

  private List<Pair> pairsOf(List<Telling> tellings) {
    Set<Long> seen = new HashSet<>();
    for (List<Integer> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        Telling one = tellings.get(block.get(i));
        int met = 0;
        for (int j = i + 1; j < block.size() && met < MOST_NEIGHBOURS; j++) {
          Telling other = tellings.get(block.get(j));
          if (one.when().mayMeet(other.when()) && !one.report().equals(other.report())) {
            seen.add(((long) block.get(i) << 32) | block.get(j));
            met++;
          }
        }
      }
    }
    return seen.stream()
        .sorted()
        .map(both -> new Pair((int) (both >> 32), both.intValue()))
        .toList();
  }

  private static Set<String> keys(Telling telling) {
    Set<String> keys = new TreeSet<>();
    List<String> times = times(telling.when());
    Optional<String> toll =
        telling.killed().filter(t -> t.isExact() && t.low() > 2).map(t -> "killed " + t.low());
    for (String where : places(telling.where())) {
      times.forEach(time -> keys.add(time + " " + where));
      toll.ifPresent(killed -> keys.add(killed + " " + where));
    }
    toll.ifPresent(killed -> times.forEach(time -> keys.add(time + " " + killed)));
    telling.words().sketch(SKETCH).forEach(hash -> keys.add("words " + hash));
    return keys;
  }

  /** Days for short times, months for all that have a bound; "undated" for the rest. */
  private static List<String> times(Days when) {
    Optional<LocalDate> last = when.last().or(when::first);
    if (last.isEmpty()) {
      return List.of("undated");
    }
    LocalDate to = last.orElseThrow();
    LocalDate from = when.first().orElse(to);
    List<String> times = new ArrayList<>();
    if (when.length() <= DAYS_LISTED) {
      from.minusDays(when.slack())
          .datesUntil(to.plusDays(when.slack() + 1L))
          .forEach(day -> times.add(day.toString()));
    }
    LocalDate month = to.withDayOfMonth(1);
    for (int i = 0; i < MONTHS_LISTED && !month.isBefore(from.withDayOfMonth(1)); i++) {
      times.add(month.toString().substring(0, 7));
      month = month.minusMonths(1);
    }
    if (!when.told()) {
      times.add("undated");
    }
    return times;
  }

  /** Map cells of half a degree and their neighbours' edge, and the name. */
  private static List<String> places(Whereabouts where) {
    List<String> places = new ArrayList<>();
    if (where.isTold()) {
      places.add("named " + where.name());
    }
    for (Place place : where.candidates()) {
      places.add("id " + place.id());
      place.point().filter(point -> where.isExact()).ifPresent(point -> addCells(point, places));
    }
    return places;
  }

  /** Two staggered grids: points nearer than half a cell share a cell of one of them. */
  private static void addCells(Point point, List<String> places) {
    for (int shift = 0; shift < 4; shift++) {
      double north = point.latitude() + (shift & 1) * 0.5;
      double east = point.longitude() + (shift >> 1) * 0.5;
      places.add("grid" + shift + " " + (int) Math.floor(north) + " " + (int) Math.floor(east));
    }
  }
}
