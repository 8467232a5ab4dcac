package attest.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A minimum and a maximum and no best figure, in the manner of Airwars. */
final class AirwarsMinMax implements FigurePolicy {
  @Override
  public String name() {
    return "airwars-minmax";
  }

  @Override
  public String rule() {
    return "The least and the greatest number among the newest figures of each source; no best"
        + " figure. What is not told stays empty: unknown is not none.";
  }

  @Override
  public Optional<Estimate> estimate(List<Account> accounts) {
    if (accounts.isEmpty()) {
      return Optional.empty();
    }
    List<Account> newest = Account.newest(accounts);
    Spread spread = Spread.of(newest);
    String why = "least and greatest of " + Spread.counted(newest);
    return Optional.of(new Estimate(spread.low(), OptionalInt.empty(), spread.high(), newest, why));
  }
}
