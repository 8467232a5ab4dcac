package attest.export;

import attest.actor.ActorNames;
import attest.export.CodedEvent.Side;
import attest.model.Actor;
import attest.scheme.Country;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two sides of an event in UCDP's way: of a state and another the government is side A, whoever
 * attacked; one-sided violence has civilians as side B (GED codebook, "side_a", "side_b").
 *
 * @param a side A
 * @param b side B; empty = civilians
 * @param attackerIsA whether side A alone attacked, or else side B; empty = both did, or it is not
 *     told
 */
record UcdpSides(Side a, Optional<Side> b, Optional<Boolean> attackerIsA) {
  private static final String CIVILIANS = "Civilians";

  /** The sides of an event of the given type of violence; empty where one is not known. */
  static Optional<UcdpSides> of(CodedEvent event, String type) {
    List<Side> acting = known(event.actors());
    List<Side> hit = known(event.targets());
    List<Side> armed = Stream.concat(acting.stream(), hit.stream()).toList();
    if (armed.isEmpty()) {
      return Optional.empty();
    }
    Side first = armed.getFirst();
    if (type.equals("3")) {
      return acting.isEmpty()
          ? Optional.empty()
          : Optional.of(new UcdpSides(first, Optional.empty(), Optional.of(true)));
    }
    boolean mutual = acting.isEmpty() || hit.stream().anyMatch(side -> same(side, first));
    return Stream.concat(hit.stream(), acting.stream())
        .filter(other -> !same(other, first))
        .findFirst()
        .map(other -> ordered(first, other, mutual || acting.contains(other)));
  }

  private static boolean same(Side one, Side other) {
    return name(one).equals(name(other));
  }

  private static UcdpSides ordered(Side first, Side other, boolean mutual) {
    boolean turned = !isState(first) && isState(other);
    Optional<Boolean> attackerIsA = mutual ? Optional.empty() : Optional.of(!turned);
    return turned
        ? new UcdpSides(other, Optional.of(first), attackerIsA)
        : new UcdpSides(first, Optional.of(other), attackerIsA);
  }

  private static List<Side> known(List<Side> sides) {
    return sides.stream()
        .filter(side -> side.actor().filter(UcdpSides::isOrganised).isPresent())
        .toList();
  }

  private static boolean isOrganised(Actor actor) {
    return switch (actor.kind()) {
      case STATE,
          GOVERNMENT,
          MILITARY,
          POLICE,
          INTELLIGENCE,
          COALITION,
          MILITIA,
          ARMED_GROUP,
          CRIMINAL_GROUP ->
          true;
      default -> false;
    };
  }

  private static boolean isState(Side side) {
    return side.actor()
        .filter(actor ->
            switch (actor.kind()) {
              case STATE, GOVERNMENT, MILITARY, POLICE, INTELLIGENCE -> true;
              default -> false;
            })
        .isPresent();
  }

  private static String name(Side side) {
    return side.names().flatMap(ActorNames::ucdp).orElse(side.party().name());
  }

  String nameOfA() {
    return name(a);
  }

  String nameOfB() {
    return b.map(UcdpSides::name).orElse(CIVILIANS);
  }

  /** The number of the state that side A is. */
  Optional<Integer> stateOfA() {
    return state(a);
  }

  Optional<Integer> stateOfB() {
    return b.flatMap(UcdpSides::state);
  }

  private static Optional<Integer> state(Side side) {
    return Optional.of(side)
        .filter(UcdpSides::isState)
        .flatMap(Side::actor)
        .flatMap(Actor::country)
        .flatMap(Country::find)
        .flatMap(Country::gleditschWard);
  }

  /** Whether side A, or else side B, is the state; empty = neither or both. */
  Optional<Boolean> stateIsA() {
    boolean stateA = isState(a);
    boolean stateB = b.filter(UcdpSides::isState).isPresent();
    return stateA == stateB ? Optional.empty() : Optional.of(stateA);
  }
}
