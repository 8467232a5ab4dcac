package attest.figure;

import java.util.List;
import java.util.OptionalInt;

/**
 * From the least to the greatest number that some accounts give.
 *
 * @param low empty = every account is open below
 * @param high empty = every account is open above
 */
record Spread(OptionalInt low, OptionalInt high) {
  static Spread of(List<Account> accounts) {
    OptionalInt low = accounts.stream().flatMapToInt(account -> account.least().stream()).min();
    boolean open = accounts.stream().allMatch(account -> account.most().isEmpty());
    return new Spread(low, open ? OptionalInt.empty() : greatest(accounts));
  }

  /** The greatest number told, "at least 36" counting as 36. */
  static OptionalInt greatest(List<Account> accounts) {
    return accounts.stream()
        .flatMapToInt(account ->
            account.most().isPresent() ? account.most().stream() : account.least().stream())
        .max();
  }

  /** "one figure", "3 figures". */
  static String counted(List<Account> accounts) {
    return accounts.size() == 1 ? "one figure" : accounts.size() + " figures";
  }

  /** The accounts without those in which a party to the fight counts its enemy's dead. */
  static List<Account> trusted(List<Account> accounts) {
    return accounts.stream().filter(account -> !account.countsEnemyDead()).toList();
  }
}
