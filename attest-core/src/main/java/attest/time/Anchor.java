package attest.time;

import attest.model.Found;
import attest.model.TimeSpan;
import attest.model.TimeSpan.Precision;
import java.time.LocalDate;
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
