package attest.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The lowest figure where reports differ (ACLED codebook, "Fatalities"). */
final class AcledLowest implements FigurePolicy {
  @Override
  public String name() {
    return "acled-lowest";
  }

  @Override
  public String rule() {
    return "The lowest number among the newest figures of each source is the best; words for how"
        + " many have the numbers that ACLED codes (several 3, tens 10, dozens 12, hundreds 100)."
        + " A party's count of its enemy's dead can be low or high, never best.";
  }

  @Override
  public Optional<Estimate> estimate(List<Account> accounts) {
    if (accounts.isEmpty()) {
      return Optional.empty();
    }
    List<Account> newest = Account.newest(accounts);
    OptionalInt low = lowest(newest);
    OptionalInt best = lowest(Spread.trusted(newest));
    String why =
        best.isPresent()
            ? "the lowest of " + Spread.counted(newest)
            : "told only by a party of its enemy's dead, or without a lower bound";
    return Optional.of(new Estimate(low, best, Spread.greatest(newest), newest, why));
  }

  private static OptionalInt lowest(List<Account> accounts) {
    return accounts.stream().flatMapToInt(account -> account.acled().stream()).min();
  }
}
