package attest.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The last toll told. */
final class Latest implements FigurePolicy {
  @Override
  public String name() {
    return "latest";
  }

  @Override
  public String rule() {
    return "The figures of the last day on which any were told; of several the number that agrees"
        + " with the most independent sources, the lower one of equals. Where that day has only a"
        + " party's count of its enemy's dead, best is the last figure of another source. Figures"
        + " without a day count only where none has one.";
  }

  @Override
  public Optional<Estimate> estimate(List<Account> accounts) {
    if (accounts.isEmpty()) {
      return Optional.empty();
    }
    List<Account> trusted = lastDay(Spread.trusted(accounts));
    List<Account> used =
        Stream.concat(trusted.stream(), lastDay(accounts).stream()).distinct().toList();
    OptionalInt best = Agreement.best(trusted);
    Spread spread = Spread.of(used);
    String why = used.getFirst().told().map(day -> "told on " + day).orElse("without a day");
    return Optional.of(new Estimate(spread.low(), best, Spread.greatest(used), used, why));
  }

  private static List<Account> lastDay(List<Account> accounts) {
    Optional<LocalDate> last =
        accounts.stream().flatMap(account -> account.told().stream()).max(LocalDate::compareTo);
    return accounts.stream().filter(account -> account.told().equals(last)).toList();
  }
}
