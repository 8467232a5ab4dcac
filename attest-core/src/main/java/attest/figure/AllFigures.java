package attest.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Everything ever told, figures that were later corrected among it. */
final class AllFigures implements FigurePolicy {
  @Override
  public String name() {
    return "all";
  }

  @Override
  public String rule() {
    return "The least and the greatest number that anybody told at any time, also where the same"
        + " source gave another later; no best figure.";
  }

  @Override
  public Optional<Estimate> estimate(List<Account> accounts) {
    if (accounts.isEmpty()) {
      return Optional.empty();
    }
    Spread spread = Spread.of(accounts);
    String why = "least and greatest of " + Spread.counted(accounts);
    return Optional.of(
        new Estimate(spread.low(), OptionalInt.empty(), spread.high(), accounts, why));
  }
}
