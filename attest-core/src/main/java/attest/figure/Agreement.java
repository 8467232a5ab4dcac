package attest.figure;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Which number the most independent sources agree with. */
final class Agreement {
  private Agreement() {}

  /** The number with the most backing, the lower one of equals; empty = all are open below. */
  static OptionalInt best(List<Account> accounts) {
    return accounts.stream()
        .flatMapToInt(account -> account.least().stream())
        .boxed()
        .max(
            Comparator.comparingLong((Integer number) -> backing(number, accounts))
                .thenComparing(Comparator.reverseOrder()))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /**
   * How many independent sources a number agrees with: one speaker quoted by two outlets is one,
   * and so are two speakers of one origin.
   */
  static long backing(int number, List<Account> accounts) {
    List<Account> agree = accounts.stream().filter(account -> allows(account, number)).toList();
    long origins = agree.stream().mapToInt(Account::origin).distinct().count();
    long sources = agree.stream().map(Account::source).distinct().count();
    return Math.min(origins, sources);
  }

  private static boolean allows(Account account, int number) {
    return number >= account.least().orElse(0)
        && number <= account.most().orElse(Integer.MAX_VALUE);
  }
}
