package attest.claim;

import attest.model.Cited;
import attest.model.How;
import attest.model.Span;
import attest.model.TimeSpan;
import java.util.List;
import java.util.Optional;

/** Compares the times that tellings give. */
final class WhenTold {
  private WhenTold() {}

  /** The narrower of two times; the first where neither is, with both words where they agree. */
  static Cited<TimeSpan> better(Optional<Cited<TimeSpan>> now, Cited<TimeSpan> more) {
    if (now.isEmpty()) {
      return more;
    }
    Cited<TimeSpan> one = now.get();
    if (same(one.value(), more.value())) {
      List<Span> at = CitedWords.joined(one.at(), more.at());
      TimeSpan value = one.value().partOfDay().isPresent() ? one.value() : more.value();
      double confidence =
          Math.min(0.95, Math.max(one.how().confidence(), more.how().confidence()) + 0.05);
      return new Cited<>(value, at, new How(one.how().rule(), confidence));
    }
    boolean narrower =
        more.value().isDay() && !one.value().isDay() && more.value().overlaps(one.value());
    return narrower ? more : one;
  }

  static boolean same(TimeSpan one, TimeSpan other) {
    return one.first().equals(other.first()) && one.last().equals(other.last());
  }

  /** Whether the two cannot be one time. */
  static boolean conflict(Optional<Cited<TimeSpan>> one, Optional<Cited<TimeSpan>> other) {
    return one.isPresent() && other.isPresent() && !one.get().value().overlaps(other.get().value());
  }

  static boolean agree(Optional<Cited<TimeSpan>> one, Optional<Cited<TimeSpan>> other) {
    return one.isPresent() && other.isPresent() && same(one.get().value(), other.get().value());
  }
}
