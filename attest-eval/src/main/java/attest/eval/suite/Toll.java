package attest.eval.suite;

import attest.model.Claim;
import attest.model.Claim.SourcedFigure;
import attest.model.Count;
import attest.model.Figure;
import attest.model.Figure.Harm;
import attest.model.Figure.Population;
import attest.model.Figure.Scope;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One low and high number from a claim's figures, for scoring alone. Policy "lead": of several
 * tellings the first one counts, for reports sum up first and quote parts and sources after; "at
 * least 36" is 36, and a range stays one.
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
    Map<Population, Toll> told = byPopulation(claim, harm);
    Optional<Toll> whole = Optional.ofNullable(told.get(Population.UNSTATED));
    if (whole.isPresent()) {
      return whole.map(toll -> plusAdded(toll, claim, harm));
    }
    Set<Population> apart = EnumSet.allOf(Population.class);
    apart.remove(Population.OBJECTS);
    if (told.keySet().stream().anyMatch(CIVILIANS::contains)) {
      apart.removeAll(CIVIL_PARTS);
    }
    return sum(told, apart).map(toll -> plusAdded(toll, claim, harm));
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

  private static Toll plusAdded(Toll toll, Claim claim, Harm harm) {
    return read(claim, harm, Scope.ADDED, Population.UNSTATED).map(toll::plus).orElse(toll);
  }

  private Toll plus(Toll other) {
    return new Toll(low + other.low, high + other.high);
  }

  private static Map<Population, Toll> byPopulation(Claim claim, Harm harm) {
    Map<Population, Toll> told = new EnumMap<>(Population.class);
    for (Population whom : Population.values()) {
      read(claim, harm, Scope.HAPPENING, whom).ifPresent(toll -> told.put(whom, toll));
    }
    return told;
  }

  private static Optional<Toll> read(Claim claim, Harm harm, Scope scope, Population whom) {
    for (SourcedFigure sourced : claim.figures()) {
      Figure figure = sourced.figure().value();
      if (figure.harm() == harm && figure.scope() == scope && figure.whom() == whom) {
        return Optional.of(of(figure.count()));
      }
    }
    return Optional.empty();
  }

  private static Toll of(Count count) {
    int low = count.least().orElseGet(() -> count.most().orElse(0));
    return new Toll(low, count.most().orElse(low));
  }

  ObjectNode json() {
    return JsonNodeFactory.instance.objectNode().put("low", low).put("high", high);
  }
}
