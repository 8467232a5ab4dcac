package attest.compare;

import java.time.LocalDate;

/**
 * The days on which something may have happened, from first to last, both included.
 *
 * @param first the earliest
 * @param last the latest
 */
public record When(LocalDate first, LocalDate last) {
  public When {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " lies before " + first);
    }
  }

  /** How many days it spans, at least one. */
  public long days() {
    return last.toEpochDay() - first.toEpochDay() + 1;
  }

  /** How many days lie from one to the other; 0 where they share a day. */
  public long daysFrom(When other) {
    long after = other.first.toEpochDay() - last.toEpochDay();
    long before = first.toEpochDay() - other.last.toEpochDay();
    return Math.max(0, Math.max(after, before));
  }

  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + "/" + last;
  }
}
