package attest.scheme;

import attest.model.TimeSpan;
import attest.model.TimeSpan.Precision;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How exactly the words fix an event's day, in the codes of the field: UCDP GED codebook,
 * "date_prec" 1 to 5; ACLED codebook, "time_precision" 1 to 3, which codes nothing vaguer than a
 * month.
 */
public enum TimePrecision {
  /** One day. */
  DAY(1, 1),
  /** Two to six days: a weekend, "about 10 June". */
  DAYS(2, 2),
  /** A week. */
  WEEK(3, 2),
  /** Eight to thirty-one days, or the month alone. */
  MONTH(4, 3),
  /** More than a month, at most a year. */
  YEAR(5, 0);

  private static final int DAYS_OF_WEEK = 7;
  private static final int DAYS_OF_MONTH = 31;
  private static final int DAYS_OF_YEAR = 366;

  private final int ucdp;
  private final int acled;

  TimePrecision(int ucdp, int acled) {
    this.ucdp = ucdp;
    this.acled = acled;
  }

  /** UCDP's date_prec. */
  public int ucdp() {
    return ucdp;
  }

  /** ACLED's time_precision; empty = too vague to be coded. */
  public Optional<Integer> acled() {
    return acled == 0 ? Optional.empty() : Optional.of(acled);
  }

  /** The precision of a time as told; empty = without a bound, or longer than a year. */
  public static Optional<TimePrecision> of(TimeSpan told) {
    return told.first()
        .flatMap(first ->
            told.last()
                .map(last -> ChronoUnit.DAYS.between(first, last) + 1)
                .flatMap(days -> of(days, told.precision())));
  }

  private static Optional<TimePrecision> of(long days, Precision precision) {
    if (days == 1) {
      return Optional.of(precision == Precision.APPROXIMATE ? DAYS : DAY);
    }
    if (days < DAYS_OF_WEEK) {
      return Optional.of(DAYS);
    }
    if (days == DAYS_OF_WEEK) {
      return Optional.of(WEEK);
    }
    if (days <= DAYS_OF_MONTH) {
      return Optional.of(MONTH);
    }
    return days <= DAYS_OF_YEAR ? Optional.of(YEAR) : Optional.empty();
  }
}
