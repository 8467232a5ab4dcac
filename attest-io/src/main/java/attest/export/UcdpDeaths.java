package attest.export;

import attest.figure.Account;
import attest.figure.Estimate;
import attest.figure.FigurePolicy;
import attest.figure.FigureTable;
import attest.model.Figure.Harm;
import attest.model.Figure.Population;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dead by party, which add up to the best figure: what no figure tells apart is unknown.
 *
 * @param a of side A
 * @param b of side B
 * @param civilians civilians
 * @param unknown the rest
 */
record UcdpDeaths(int a, int b, int civilians, int unknown) {
  private static final Set<Population> UNARMED =
      EnumSet.of(
          Population.CIVILIANS,
          Population.CHILDREN,
          Population.WOMEN,
          Population.HEALTH_WORKERS,
          Population.JOURNALISTS,
          Population.AID_WORKERS,
          Population.PROTESTERS);

  static UcdpDeaths of(CodedEvent event, UcdpSides sides, FigurePolicy policy, int best) {
    if (sides.b().isEmpty()) {
      return new UcdpDeaths(0, 0, best, 0);
    }
    FigureTable table = event.figures();
    int civilians = Math.min(best, told(table, policy, UNARMED));
    int left = best - civilians;
    Set<Population> ofA = EnumSet.noneOf(Population.class);
    Set<Population> ofB = EnumSet.noneOf(Population.class);
    sides.stateIsA().ifPresent(stateIsA -> (stateIsA ? ofA : ofB).add(Population.POLICE));
    sides
        .attackerIsA()
        .ifPresent(attackerIsA -> {
          (attackerIsA ? ofA : ofB).add(Population.PERPETRATORS);
          (attackerIsA ? ofB : ofA).add(Population.COMBATANTS);
        });
    int a = Math.min(left, told(table, policy, ofA));
    int b = Math.min(left - a, told(table, policy, ofB));
    return new UcdpDeaths(a, b, civilians, left - a - b);
  }

  private static int told(FigureTable table, FigurePolicy policy, Set<Population> whom) {
    List<Account> accounts = table.accounts(Harm.KILLED, whom::contains);
    Optional<Estimate> estimate = policy.estimate(accounts);
    return estimate.map(dead -> dead.best().orElse(dead.low().orElse(0))).orElse(0);
  }
}
