package attest.export;

import attest.figure.Account;
import attest.figure.Estimate;
import attest.figure.FigurePolicy;
import attest.figure.FigureTable;
import attest.model.Figure;
import attest.model.Figure.Harm;
import attest.model.Figure.Population;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
    int civilians = Math.min(best, told(table, policy, UcdpDeaths::isUnarmed));
    int left = best - civilians;
    int a = Math.min(left, told(table, policy, figure -> isOf(true, figure, sides)));
    int b = Math.min(left - a, told(table, policy, figure -> isOf(false, figure, sides)));
    return new UcdpDeaths(a, b, civilians, left - a - b);
  }

  private static boolean isUnarmed(Figure figure) {
    return UNARMED.contains(figure.whom());
  }

  /** Whether a figure counts the dead of side A, or else of side B. */
  private static boolean isOf(boolean sideA, Figure figure, UcdpSides sides) {
    return !isUnarmed(figure) && isOfA(figure, sides).equals(Optional.of(sideA));
  }

  /** The noun tells a state's people from a group's; else those attacked are the ones who fall. */
  private static Optional<Boolean> isOfA(Figure figure, UcdpSides sides) {
    Optional<Boolean> byNoun =
        UcdpVictims.areOfState(figure.noun())
            .flatMap(state -> sides.stateIsA().map(stateIsA -> stateIsA.equals(state)));
    return byNoun.or(() -> byPopulation(figure.whom(), sides));
  }

  private static Optional<Boolean> byPopulation(Population whom, UcdpSides sides) {
    return switch (whom) {
      case POLICE -> sides.stateIsA();
      case PERPETRATORS -> sides.attackerIsA();
      case COMBATANTS -> sides.attackerIsA().map(attackerIsA -> !attackerIsA);
      default -> Optional.empty();
    };
  }

  private static int told(FigureTable table, FigurePolicy policy, Predicate<Figure> whom) {
    List<Account> accounts = table.accounts(Harm.KILLED, whom);
    Optional<Estimate> estimate = policy.estimate(accounts);
    return estimate.map(dead -> dead.best().orElse(dead.low().orElse(0))).orElse(0);
  }
}
