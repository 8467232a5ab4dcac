package attest.eval.suite;

import attest.model.TimeSpan;
import attest.model.TimeSpan.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days of an event as ACLED codes them (codebook, "time precision"): an event has one day; what
 * is told of several days of one week stands on the middle one.
 */
final class AcledDays {
  /** What is told of more days than these is not divided among them. */
  static final int WEEK = 7;

  private AcledDays() {}

  /** How many days a time tells, where it tells two to seven; else one. */
  static int count(TimeSpan time) {
    Optional<LocalDate> first = time.first();
    Optional<LocalDate> last = time.last();
    if (first.isEmpty() || last.isEmpty() || time.precision() != Precision.RANGE) {
      return 1;
    }
    long days = ChronoUnit.DAYS.between(first.get(), last.get()) + 1;
    return days > WEEK ? 1 : (int) days;
  }

  /** The middle day of a few, the earlier one of two; other times stay. */
  static TimeSpan coded(TimeSpan time) {
    int days = count(time);
    if (days == 1) {
      return time;
    }
    LocalDate middle = time.first().orElseThrow().plusDays((days - 1) / 2);
    return TimeSpan.day(middle, "the middle one of " + days + " days");
  }
}
