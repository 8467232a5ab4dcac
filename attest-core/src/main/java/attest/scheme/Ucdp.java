package attest.scheme;

import attest.model.Event;
import attest.model.EventType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * UCDP's type of violence: 1 state-based, 2 non-state, 3 one-sided (GED codebook, "type of
 * violence"). It follows from the sorts of actors alone; civilians killed in a strike on fighters
 * leave it state-based. An unnamed perpetrator has no code.
 */
final class Ucdp implements Scheme {
  private static final Set<EventType> ARMED_FORCE =
      EnumSet.range(EventType.AIR_STRIKE, EventType.TORTURE);
  private static final Set<EventType> MORE_ARMED_FORCE =
      EnumSet.of(
          EventType.PROTEST_LETHAL_FORCE, EventType.ATTACK, EventType.KILLING, EventType.OFFENSIVE);
  private static final Set<EventType> ON_CIVILIANS =
      EnumSet.of(
          EventType.ATTACK_ON_CIVILIANS,
          EventType.SHOOTING_CIVILIANS,
          EventType.EXECUTION,
          EventType.TORTURE,
          EventType.PROTEST_LETHAL_FORCE);

  @Override
  public String name() {
    return "ucdp";
  }

  @Override
  public Optional<Coding> code(Event event) {
    if (!ARMED_FORCE.contains(event.type()) && !MORE_ARMED_FORCE.contains(event.type())) {
      return Optional.empty();
    }
    Sides sides = Sides.of(event);
    boolean organised = sides.stateActs() || sides.groupActs();
    boolean armedHit = sides.stateIsHit() || sides.groupIsHit();
    if (organised && !armedHit && (sides.unarmedAreHit() || ON_CIVILIANS.contains(event.type()))) {
      return Optional.of(coding(event, "3", "an organised actor against unarmed people"));
    }
    if (!sides.armedOnBothSides()) {
      return Optional.empty();
    }
    boolean state = sides.stateActs() || sides.stateIsHit();
    return Optional.of(
        state
            ? coding(event, "1", "a state against another armed actor")
            : coding(event, "2", "armed groups, no state among them"));
  }

  private static Coding coding(Event event, String type, String why) {
    return Coding.of(event, "ucdp", type, Optional.empty(), why);
  }
}
