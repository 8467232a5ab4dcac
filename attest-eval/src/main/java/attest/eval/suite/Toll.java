package attest.eval.suite;

import attest.model.Claim;
import attest.model.Count;
import attest.model.Figure.Harm;
import attest.model.Figure.Population;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One low and high number from a claim's figures, for scoring alone. Policy "lead": the claim's
 * first figure counts, which stands for the whole happening; "at least 36" is 36, and a range stays
 * one.
 *
 * @param low the least number
 * @param high the greatest number
 */
record Toll(int low, int high) {
  /** Those who are counted within other figures as often as beside them. */
  private static final Set<Population> CIVILIANS =
      EnumSet.of(
          Population.CIVILIANS,
          Population.HEALTH_WORKERS,
          Population.JOURNALISTS,
          Population.AID_WORKERS,
          Population.PROTESTERS);

  private static final Set<Population> FIGHTERS =
      EnumSet.of(Population.COMBATANTS, Population.PERPETRATORS, Population.POLICE);

  private static final Set<Population> CIVIL_PARTS =
      EnumSet.of(Population.CHILDREN, Population.WOMEN);

  /** Everybody harmed in this happening; empty = not stated. */
  static Optional<Toll> all(Claim claim, Harm harm) {
    return claim.figures(harm).stream().findFirst().map(told -> of(told.figure().value().count()));
  }

  /** Civilians harmed; empty = the words do not say that they are. */
  static Optional<Toll> civilians(Claim claim, Harm harm) {
    Map<Population, Toll> told = byPopulation(claim, harm);
    Optional<Toll> civilians = sum(told, CIVILIANS);
    return civilians.isPresent() ? civilians : sum(told, CIVIL_PARTS);
  }

  /**
   * Those harmed of whom nobody is said to be a fighter: in case of doubt a person counts as a
   * civilian (Additional Protocol I, article 50(1)), and monitors of civilian harm count so.
   */
  static Optional<Toll> presumedCivilians(Claim claim, Harm harm) {
    Set<Population> told = byPopulation(claim, harm).keySet();
    boolean fighters = FIGHTERS.stream().anyMatch(told::contains);
    Optional<Toll> civilians = civilians(claim, harm);
    return fighters || (civilians.isPresent() && !told.contains(Population.UNSTATED))
        ? civilians
        : all(claim, harm);
  }

  private static Optional<Toll> sum(Map<Population, Toll> told, Set<Population> of) {
    return told.entrySet().stream()
        .filter(entry -> of.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Toll::plus);
  }

  Toll plus(Toll other) {
    return new Toll(low + other.low, high + other.high);
  }

  private static Map<Population, Toll> byPopulation(Claim claim, Harm harm) {
    Map<Population, Toll> told = new EnumMap<>(Population.class);
    for (Population whom : Population.values()) {
      read(claim, harm, whom).ifPresent(toll -> told.put(whom, toll));
    }
    return told;
  }

  private static Optional<Toll> read(Claim claim, Harm harm, Population whom) {
    return claim.figures(harm).stream()
        .map(told -> told.figure().value())
        .filter(figure -> figure.whom() == whom)
        .findFirst()
        .map(figure -> of(figure.count()));
  }

  /** The least and the greatest number of a count; an open end is the other one. */
  static Toll of(Count count) {
    int low = count.least().orElseGet(() -> count.most().orElse(0));
    return new Toll(low, count.most().orElse(low));
  }

  ObjectNode json() {
    return JsonNodeFactory.instance.objectNode().put("low", low).put("high", high);
  }
}
