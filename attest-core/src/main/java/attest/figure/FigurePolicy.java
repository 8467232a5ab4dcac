package attest.figure;

import java.util.List;
import java.util.Optional;

/**
 * A named rule that makes low, best and high of the figures that stand side by side. It is used for
 * an export and named in it; the ledger keeps every figure as told. Whatever the rule, a party's
 * count of its enemy's dead is never a best figure alone, and where nothing is told there is no
 * number.
 */
public interface FigurePolicy {
  /** The word that a user types: {@code ucdp-range}. */
  String name();

  /** The rule in words, to stand in the output. */
  String rule();

  /** What it makes of the accounts of one event and harm, in any order; empty = none told. */
  Optional<Estimate> estimate(List<Account> accounts);

  /** The policies that Attest knows. */
  static List<FigurePolicy> builtIn() {
    return List.of(
        new AcledLowest(), new UcdpRange(), new AirwarsMinMax(), new Latest(), new AllFigures());
  }

  /** The built-in policy with the given name. */
  static Optional<FigurePolicy> find(String name) {
    return builtIn().stream().filter(policy -> policy.name().equals(name)).findFirst();
  }
}
