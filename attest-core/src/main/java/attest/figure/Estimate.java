package attest.figure;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a policy makes of an event's figures for one harm; made for an export, never kept.
 *
 * @param low the least number; empty = open
 * @param best the number to use where one is asked for; empty = the policy gives none
 * @param high the greatest number; empty = open
 * @param restsOn the accounts used, never none
 * @param why how the numbers came about, in words a reviewer understands
 */
public record Estimate(
    OptionalInt low, OptionalInt best, OptionalInt high, List<Account> restsOn, String why) {
  public Estimate {
    restsOn = List.copyOf(restsOn);
    if (restsOn.isEmpty()) {
      throw new IllegalArgumentException("an estimate that rests on nothing: " + why);
    }
    inOrder(low, best);
    inOrder(best, high);
    inOrder(low, high);
  }

  private static void inOrder(OptionalInt less, OptionalInt more) {
    if (less.isPresent() && more.isPresent() && less.getAsInt() > more.getAsInt()) {
      throw new IllegalArgumentException(less + " above " + more);
    }
  }
}
