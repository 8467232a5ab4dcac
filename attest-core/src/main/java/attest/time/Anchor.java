package attest.time;

import attest.model.Found;
import attest.model.TimeSpan;
import attest.model.TimeSpan.Precision;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a relative time is counted from.
 *
 * @param published when the report appeared, as far as known
 * @param told what the text told before
 * @param tense of the clause that the time stands in
 */
record Anchor(Optional<TimeSpan> published, Told told, Tense tense) {
  /** How sure the year of a day is that only other dates of an undated report tell. */
  private static final double NEAREST = 0.6;

  /** Knows nothing: what still resolves is fixed by its words alone. */
  static final Anchor NOTHING = new Anchor(Optional.empty(), Told.NOTHING, Tense.UNKNOWN);

  boolean isFuture() {
    return tense == Tense.FUTURE;
  }

  /**
   * Applies a rule to the day of publication. Of an imprecise date the rule is applied to both
   * ends, so that what depends on the day becomes a range; rules never run backwards in time.
   *
   * @param open the TIMEX3 value where the date is not known
   */
  Reading fromPublication(String rule, String open, Function<LocalDate, Period> period) {
    if (published.isEmpty()) {
      return Reading.none(open, rule + " publication, but the report has no known date");
    }
    TimeSpan known = published.get();
    String reason = rule + " publication " + known.edtf();
    Optional<Period> from = known.first().map(period);
    Optional<Period> to = known.last().map(period);
    if (from.isPresent() && to.isPresent() && sameDays(from.get(), to.get())) {
      return Reading.one(from.get(), reason);
    }
    List<String> reasons = new ArrayList<>(List.of(reason));
    reasons.addAll(known.reasons());
    Optional<String> part = from.or(() -> to).flatMap(Period::partOfDay);
    TimeSpan span =
        new TimeSpan(from.map(Period::first), to.map(Period::last), Precision.RANGE, part, reasons);
    return new Reading(open, new Found.One<>(span, 0.5), Optional.empty());
  }

  /**
   * A day of the calendar without its year. Of an undated report only the earliest day of
   * publication is known, the latest full date that it tells: the day is then most likely the one
   * nearest to that.
   */
  Reading yearless(MonthDay day) {
    Optional<LocalDate> told = published.flatMap(TimeSpan::first);
    if (told.isPresent() && published.flatMap(TimeSpan::last).isEmpty()) {
      return Reading.likely(
          Months.nearest(day, told.get()),
          NEAREST,
          "day without a year, nearest to the latest date told, " + told.get());
    }
    return fromPublication(
        "day without a year, by tense near",
        "XXXX-" + day.toString().substring(2),
        known -> Months.yearless(day, known, tense));
  }

  /**
   * Applies a rule to the day told last, if the text told one. What would come to lie after
   * publication although it is not told as coming was counted from another day.
   */
  Reading fromToldDay(String rule, String open, Function<LocalDate, Period> period) {
    if (told.day().isEmpty()) {
      return Reading.none(open, rule + " a day told before, but the text told none");
    }
    LocalDate day = told.day().get();
    Period counted = period.apply(day);
    Optional<LocalDate> latest = published.flatMap(TimeSpan::last);
    if (!isFuture() && latest.isPresent() && counted.first().isAfter(latest.get())) {
      return Reading.none(open, rule + " a day that the text does not tell");
    }
    return Reading.one(counted, rule + " the day told before, " + day);
  }

  private static boolean sameDays(Period one, Period other) {
    return one.first().equals(other.first()) && one.last().equals(other.last());
  }
}
