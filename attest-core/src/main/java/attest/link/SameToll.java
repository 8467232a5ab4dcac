package attest.link;

import attest.link.Telling.Toll;
import java.util.Optional;

/**
 * Whether two claims give the same number of dead. Tolls that differ never bar a join by
 * themselves: they are what reports disagree about most.
 */
final class SameToll {
  private static final int TELLING = 10;

  private SameToll() {}

  static Evidence compare(Optional<Toll> one, Optional<Toll> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Evidence.silent("one gives no toll");
    }
    Toll a = one.orElseThrow();
    Toll b = other.orElseThrow();
    if (a.equals(b) && a.isExact() && a.low() > 0) {
      return a.low() >= TELLING
          ? Evidence.strong(2.0, "both give " + a.low() + " killed")
          : Evidence.weak(a.low() == 1 ? 0.6 : 1.2, "both give " + a.low() + " killed");
    }
    if (a.overlaps(b)) {
      return a.low() >= TELLING && b.low() >= TELLING
          ? Evidence.weak(1.2, "high tolls that fit")
          : Evidence.weak(0.5, "tolls that fit");
    }
    int gap = Math.max(a.low(), b.low()) - Math.min(a.high(), b.high());
    boolean close = gap <= Math.max(1, Math.min(a.high(), b.high()) / 3);
    return close
        ? Evidence.against(0.3, "tolls that differ a little")
        : Evidence.against(1.5, "tolls that differ");
  }
}
