package attest.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** From the lowest to the highest figure, and the one that most sources agree with. */
final class UcdpRange implements FigurePolicy {
  @Override
  public String name() {
    return "ucdp-range";
  }

  @Override
  public String rule() {
    return "Low and high are the least and the greatest number among the newest figures of each"
        + " source. Best is the number that agrees with the most independent sources, the lower"
        + " one of equals. A party's count of its enemy's dead raises high alone. Best is"
        + " proposed until a person confirms it.";
  }

  @Override
  public Optional<Estimate> estimate(List<Account> accounts) {
    if (accounts.isEmpty()) {
      return Optional.empty();
    }
    List<Account> newest = Account.newest(accounts);
    List<Account> trusted = Spread.trusted(newest);
    OptionalInt high = Spread.greatest(newest);
    if (trusted.isEmpty()) {
      String why = "told only by a party of its enemy's dead";
      return Optional.of(new Estimate(OptionalInt.of(0), OptionalInt.empty(), high, newest, why));
    }
    OptionalInt best = Agreement.best(trusted);
    OptionalInt low = best.isPresent() ? Spread.of(trusted).low() : OptionalInt.of(0);
    return Optional.of(new Estimate(low, best, high, newest, why(best, trusted)));
  }

  private static String why(OptionalInt best, List<Account> trusted) {
    return best.isPresent()
        ? Spread.counted(trusted)
            + ", the best backed by "
            + Agreement.backing(best.getAsInt(), trusted)
            + " independent"
        : "no figure has a lower bound";
  }
}
