package attest.model;

import java.util.Locale;
import java.util.Optional;

/**
 * What kind of happening. Codes of the field's schemes for each kind stand in the scheme package.
 */
public enum EventType {
  AIR_STRIKE,
  DRONE_STRIKE,
  HELICOPTER_ATTACK,
  SHELLING,
  ROCKET_MISSILE_ATTACK,
  IED_MINE,
  CAR_BOMB,
  SUICIDE_BOMBING,
  GRENADE,
  CHEMICAL_ATTACK,
  /** An explosion or bombing whose means is not told. */
  BOMBING,
  ARMED_CLASH,
  AMBUSH,
  TERRITORY_CAPTURED_BY_STATE,
  TERRITORY_CAPTURED_BY_NONSTATE,
  ATTACK_ON_CIVILIANS,
  SHOOTING_CIVILIANS,
  EXECUTION,
  ASSASSINATION,
  TORTURE,
  SEXUAL_VIOLENCE,
  ABDUCTION,
  CAPTURE_OF_COMBATANTS,
  ARREST,
  RAID_SEARCH,
  LOOTING_DESTRUCTION,
  MOBILISATION,
  CEASEFIRE,
  AGREEMENT,
  WITHDRAWAL,
  PRISONER_RELEASE,
  INTERCEPTION,
  PEACEFUL_PROTEST,
  PROTEST_DISPERSED,
  PROTEST_LETHAL_FORCE,
  RIOT,
  MOB_VIOLENCE,
  CLAIM_OF_RESPONSIBILITY,
  DENIAL,
  /** An armed attack whose means and target kind are not told. */
  ATTACK,
  /** Somebody was killed or wounded and the report does not say how. */
  KILLING,
  OFFENSIVE,
  /** A public declaration: victory, war, emergency. */
  DECLARATION,
  THREAT;

  /** The word used in files and on screens: {@code air_strike}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with the given id, if there is one. */
  public static Optional<EventType> find(String id) {
    for (EventType type : values()) {
      if (type.id().equals(id)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
