package attest.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When something happened, as far as the words say: the days from first to last, both included. A
 * missing bound is open ("since 2014" without a known end); at least one bound is known.
 *
 * @param first the earliest day that the words allow
 * @param last the latest day that the words allow
 * @param precision how exactly the words fix it
 * @param partOfDay TIMEX3 part of day or clock time: {@code TMO TAF TEV TNI TDT} or {@code T04:30}
 * @param reasons the rule used and its anchor, in words a reviewer understands
 */
public record TimeSpan(
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Precision precision,
    Optional<String> partOfDay,
    List<String> reasons) {
  /** How exactly words fix a time. */
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    /** The thing lasted, or fell somewhere, between two bounds. */
    RANGE,
    /** About the given days: "around 10 June". */
    APPROXIMATE
  }

  public TimeSpan {
    reasons = List.copyOf(reasons);
    if (first.isEmpty() && last.isEmpty()) {
      throw new IllegalArgumentException("a time span without any bound");
    }
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw new IllegalArgumentException("time span " + first.get() + " to " + last.get());
    }
  }

  public static TimeSpan day(LocalDate day, String reason) {
    return between(day, day, Precision.DAY, reason);
  }

  public static TimeSpan between(
      LocalDate first, LocalDate last, Precision precision, String reason) {
    return new TimeSpan(
        Optional.of(first), Optional.of(last), precision, Optional.empty(), List.of(reason));
  }

  /** Whether one single day is meant. */
  public boolean isDay() {
    return first.isPresent() && first.equals(last);
  }

  /** Whether some day may lie in both; open bounds reach for ever. */
  public boolean overlaps(TimeSpan other) {
    boolean startsTooLate =
        first.isPresent() && other.last.isPresent() && first.get().isAfter(other.last.get());
    boolean endsTooEarly =
        last.isPresent() && other.first.isPresent() && last.get().isBefore(other.first.get());
    return !startsTooLate && !endsTooEarly;
  }

  /**
   * Extended Date/Time Format (ISO 8601-2): {@code 2018-06-22}, {@code 2018-06}, {@code ../2018}.
   */
  public String edtf() {
    String mark = precision == Precision.APPROXIMATE ? "~" : "";
    if (isDay()) {
      return first.orElseThrow() + mark;
    }
    if (first.isPresent() && last.isPresent()) {
      LocalDate from = first.get();
      LocalDate to = last.get();
      boolean wholeMonths = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
      if (wholeMonths && from.getYear() == to.getYear()) {
        if (from.getMonth() == to.getMonth()) {
          return from.toString().substring(0, 7) + mark;
        }
        if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
          return from.toString().substring(0, 4) + mark;
        }
      }
    }
    return first.map(LocalDate::toString).orElse("..")
        + "/"
        + last.map(LocalDate::toString).orElse("..");
  }
}
