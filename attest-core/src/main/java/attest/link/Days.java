package attest.link;

import attest.model.Cited;
import attest.model.Claim;
import attest.model.Standing.Discourse;
import attest.model.TimeSpan;
import attest.model.TimeSpan.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days that a claim may speak of. News without a time word is taken to be at most three days
 * older than its report; background without one may be of any day before it.
 *
 * @param first earliest possible day; empty = open
 * @param last latest possible day; empty = open
 * @param told whether the report tells the time; false = only inferred from its publication
 * @param slack days to allow on both sides for words like "around"
 */
record Days(Optional<LocalDate> first, Optional<LocalDate> last, boolean told, int slack) {
  private static final int FRESH = 3;

  static Days of(Claim claim, Optional<TimeSpan> published) {
    Optional<TimeSpan> time = claim.time().map(Cited::value);
    if (time.isPresent()) {
      TimeSpan span = time.orElseThrow();
      int slack = span.precision() == Precision.APPROXIMATE ? 3 : 0;
      return new Days(span.first(), span.last(), true, slack);
    }
    Discourse discourse = claim.standing().discourse();
    boolean news = discourse == Discourse.MAIN || discourse == Discourse.SECONDARY;
    Optional<LocalDate> from =
        news ? published.flatMap(TimeSpan::first).map(d -> d.minusDays(FRESH)) : Optional.empty();
    return new Days(from, published.flatMap(TimeSpan::last), false, 0);
  }

  /** Whether the words name one day. */
  boolean isToldDay() {
    return told && slack == 0 && first.isPresent() && first.equals(last);
  }

  boolean mayMeet(Days other) {
    int reach = slack + other.slack;
    return !startsAfter(other, reach) && !other.startsAfter(this, reach);
  }

  private boolean startsAfter(Days other, int reach) {
    return first.isPresent()
        && other.last.isPresent()
        && first.get().isAfter(other.last.get().plusDays(reach));
  }

  /** Days between the bounds, both included; a great number for open ones. */
  long length() {
    return first.isPresent() && last.isPresent()
        ? ChronoUnit.DAYS.between(first.get(), last.get()) + 1
        : Long.MAX_VALUE;
  }
}
