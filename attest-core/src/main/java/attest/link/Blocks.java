package attest.link;

import attest.model.Place;
import attest.model.Place.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Under what a claim is filed to meet those worth comparing with it: a day or month and a map cell
 * or place name, a toll and a place or time, a story that both turn on, a sentence. A claim of an
 * open time needs one of the latter three.
 */
final class Blocks {
  private static final int A_MONTH = 31;
  private static final int DAYS_LISTED = 10;
  private static final int SKETCH = 6;

  /** How many claims before and after it under one key a claim is compared with. */
  private static final int NEIGHBOURS = 64;

  private Blocks() {}

  /** Who meets whom of the claims, which stand in the order of their days. */
  static Meetings meetings(List<Telling> inOrder) {
    return Meetings.of(inOrder, NEIGHBOURS, Blocks::file);
  }

  private static void file(Telling telling, Meetings.File file) {
    List<String> days = days(telling.when());
    List<String> months = months(telling.when());
    Optional<String> toll =
        telling.killed().filter(t -> t.isExact() && t.low() > 2).map(t -> "killed " + t.low());
    Set<String> seeks = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    List<String> wheres = places(telling.where());
    toll.ifPresent(wheres::add);
    for (String where : wheres) {
      days.forEach(day -> seeks.add(day + " " + where));
      months.forEach(month -> (days.isEmpty() ? seeks : found).add(month + " " + where));
    }
    toll.ifPresent(killed ->
        places(telling.where())
            .forEach(where -> (months.isEmpty() ? seeks : found).add(killed + " " + where)));
    telling.story().ifPresent(story -> seeks.add("story " + story));
    telling.words().sketch(SKETCH).forEach(hash -> seeks.add("words " + hash));
    seeks.forEach(key -> file.under(Passage.hash(key)));
    found.forEach(key -> file.foundUnder(Passage.hash(key)));
  }

  /** Each day of a short time. */
  private static List<String> days(Days when) {
    return when.length() > DAYS_LISTED
        ? List.of()
        : from(when).datesUntil(until(when).plusDays(1)).map(LocalDate::toString).toList();
  }

  /** The months of a time of at most a month; those of short times are found, not sought. */
  private static List<String> months(Days when) {
    List<String> months = new ArrayList<>();
    if (when.length() <= A_MONTH) {
      LocalDate until = until(when);
      for (LocalDate at = from(when).withDayOfMonth(1); !at.isAfter(until); at = at.plusMonths(1)) {
        months.add("month " + at.toString().substring(0, 7));
      }
    }
    return months;
  }

  private static LocalDate from(Days when) {
    return when.first().orElseThrow().minusDays(when.slack());
  }

  private static LocalDate until(Days when) {
    return when.last().orElseThrow().plusDays(when.slack());
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
