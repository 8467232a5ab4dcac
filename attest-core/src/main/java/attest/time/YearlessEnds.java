package attest.time;

import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;

/** The year that one end of a stretch tells holds for the other: "from March to May 2017". */
final class YearlessEnds {
  private YearlessEnds() {}

  /** The first end, at most a year before the second where only that one tells its year. */
  static TimeSpan first(Reader.Hit one, TimeSpan first, Reader.Hit other, TimeSpan last) {
    if (!isYearless(one) || !other.isAbsolute()) {
      return first;
    }
    Optional<LocalDate> end = last.last();
    return end.isEmpty() ? first : shifted(first, yearsUpTo(first.first(), end.get()));
  }

  /** The second end, at most a year after the first where only that one tells its year. */
  static TimeSpan last(Reader.Hit one, TimeSpan first, Reader.Hit other, TimeSpan last) {
    if (!isYearless(other) || !one.isAbsolute() || first.first().isEmpty()) {
      return last;
    }
    LocalDate oneYearOn = first.first().get().plusYears(1).minusDays(1);
    return shifted(last, yearsUpTo(last.first(), oneYearOn));
  }

  private static boolean isYearless(Reader.Hit hit) {
    if (hit.isAbsolute()) {
      return false;
    }
    for (int i = hit.phrase().from(); i < hit.phrase().to(); i++) {
      if (Months.named(hit.words(), i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Years to add to a day so that it is the latest one up to the bound. */
  private static int yearsUpTo(Optional<LocalDate> day, LocalDate bound) {
    if (day.isEmpty()) {
      return 0;
    }
    int years = bound.getYear() - day.get().getYear();
    return day.get().plusYears(years).isAfter(bound) ? years - 1 : years;
  }

  private static TimeSpan shifted(TimeSpan span, int years) {
    return new TimeSpan(
        span.first().map(day -> day.plusYears(years)),
        span.last().map(day -> day.plusYears(years)),
        span.precision(),
        span.partOfDay(),
        span.reasons());
  }
}
