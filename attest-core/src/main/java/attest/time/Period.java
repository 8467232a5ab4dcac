package attest.time;

import attest.model.TimeSpan;
import attest.model.TimeSpan.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of the calendar as words name it: a day, a week, the summer of 2017.
 *
 * @param timex3 the value of TIMEX3 (TimeML 1.2.1): {@code 2018-W25}, {@code 2017-SU}
 * @param partOfDay TIMEX3 part of day or clock time
 */
record Period(
    LocalDate first,
    LocalDate last,
    Precision precision,
    String timex3,
    Optional<String> partOfDay) {
  static Period day(LocalDate day) {
    return of(day, day, Precision.DAY, day.toString());
  }

  /** The week from Monday to Sunday. */
  static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return of(monday, monday.plusDays(6), Precision.WEEK, weekName(day));
  }

  /** The Saturday and Sunday of the week of the given day. */
  static Period weekend(LocalDate day) {
    LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return of(sunday.minusDays(1), sunday, Precision.RANGE, weekName(day) + "-WE");
  }

  static Period month(YearMonth month) {
    return of(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, month.toString());
  }

  static Period quarter(int year, int quarter) {
    YearMonth from = YearMonth.of(year, quarter * 3 - 2);
    return of(
        from.atDay(1), from.plusMonths(2).atEndOfMonth(), Precision.RANGE, year + "-Q" + quarter);
  }

  static Period quarter(LocalDate day) {
    return quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  static Period year(int year) {
    return of(
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Precision.YEAR,
        String.format(Locale.ROOT, "%04d", year));
  }

  /** The ten years from the given one on: 1980 to 1989. */
  static Period decade(int firstYear) {
    return of(
        LocalDate.of(firstYear, 1, 1),
        LocalDate.of(firstYear + 9, 12, 31),
        Precision.RANGE,
        String.format(Locale.ROOT, "%03d", firstYear / 10));
  }

  /** The 20th century is 1901 to 2000; TIMEX3 writes its leading digits, {@code 19}. */
  static Period century(int ordinal) {
    int firstYear = (ordinal - 1) * 100 + 1;
    return of(
        LocalDate.of(firstYear, 1, 1),
        LocalDate.of(firstYear + 99, 12, 31),
        Precision.RANGE,
        String.format(Locale.ROOT, "%02d", ordinal - 1));
  }

  static Period of(LocalDate first, LocalDate last, Precision precision, String timex3) {
    return new Period(first, last, precision, timex3, Optional.empty());
  }

  boolean isDay() {
    return first.equals(last);
  }

  /** The same stretch at a part of the day or a clock time: {@code TNI}, {@code T04:30}. */
  Period at(String part) {
    return new Period(first, last, precision, timex3 + part, Optional.of(part));
  }

  Period within(LocalDate from, LocalDate to, Precision how) {
    return new Period(from, to, how, timex3, partOfDay);
  }

  TimeSpan span(List<String> reasons) {
    return new TimeSpan(Optional.of(first), Optional.of(last), precision, partOfDay, reasons);
  }

  private static String weekName(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
