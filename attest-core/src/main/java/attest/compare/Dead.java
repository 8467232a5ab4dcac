package attest.compare;

import java.util.OptionalInt;

/**
 * How many were killed, in the one form that data sets have.
 *
 * @param low the least; empty = open or not told
 * @param best the number used; empty = none given
 * @param high the greatest; empty = open or not told
 */
public record Dead(OptionalInt low, OptionalInt best, OptionalInt high) {
  /** Nothing told. */
  public static final Dead NOT_TOLD =
      new Dead(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

  /** One number, as ACLED gives it. */
  public static Dead of(int number) {
    OptionalInt one = OptionalInt.of(number);
    return new Dead(one, one, one);
  }

  /** How two numbers of dead stand to each other, ours first. */
  public enum Difference {
    SAME,
    /** Not the same, but the range of one allows the number of the other. */
    WITHIN,
    /** Ours is lower than theirs. */
    LOWER,
    /** Ours is higher than theirs. */
    HIGHER,
    /** One of the two gives none. */
    NOT_TOLD
  }

  /** How this number stands to the other's; without a best number its range stands for it. */
  public Difference against(Dead other) {
    if (equals(NOT_TOLD) || other.equals(NOT_TOLD)) {
      return Difference.NOT_TOLD;
    }
    if (best.isPresent() && best.equals(other.best)) {
      return Difference.SAME;
    }
    if (least() > other.most()) {
      return Difference.HIGHER;
    }
    return most() < other.least() ? Difference.LOWER : Difference.WITHIN;
  }

  private int least() {
    return low.orElse(best.orElse(0));
  }

  private int most() {
    return high.orElse(best.orElse(Integer.MAX_VALUE));
  }

  /** How far apart the best numbers are; 0 where one is not given. */
  long apart(Dead other) {
    return best.isEmpty() || other.best.isEmpty()
        ? 0
        : Math.abs((long) best.getAsInt() - other.best.getAsInt());
  }
}
