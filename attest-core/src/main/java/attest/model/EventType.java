package attest.model;

import java.util.Locale;
import java.util.Optional;

/**
 * What kind of happening. Codes of the field's schemes for each kind stand in the scheme package.
 */
public enum EventType {
  AIR_STRIKE(Sphere.VIOLENCE),
  DRONE_STRIKE(Sphere.VIOLENCE),
  HELICOPTER_ATTACK(Sphere.VIOLENCE),
  SHELLING(Sphere.VIOLENCE),
  ROCKET_MISSILE_ATTACK(Sphere.VIOLENCE),
  IED_MINE(Sphere.VIOLENCE),
  CAR_BOMB(Sphere.VIOLENCE),
  SUICIDE_BOMBING(Sphere.VIOLENCE),
  GRENADE(Sphere.VIOLENCE),
  CHEMICAL_ATTACK(Sphere.VIOLENCE),
  /** An explosion or bombing whose means is not told. */
  BOMBING(Sphere.VIOLENCE),
  ARMED_CLASH(Sphere.VIOLENCE),
  AMBUSH(Sphere.VIOLENCE),
  TERRITORY_CAPTURED_BY_STATE(Sphere.VIOLENCE),
  TERRITORY_CAPTURED_BY_NONSTATE(Sphere.VIOLENCE),
  ATTACK_ON_CIVILIANS(Sphere.VIOLENCE),
  SHOOTING_CIVILIANS(Sphere.VIOLENCE),
  EXECUTION(Sphere.VIOLENCE),
  ASSASSINATION(Sphere.VIOLENCE),
  TORTURE(Sphere.VIOLENCE),
  SEXUAL_VIOLENCE(Sphere.VIOLENCE),
  ABDUCTION(Sphere.VIOLENCE),
  CAPTURE_OF_COMBATANTS(Sphere.VIOLENCE),
  ARREST(Sphere.STRATEGIC),
  RAID_SEARCH(Sphere.VIOLENCE),
  LOOTING_DESTRUCTION(Sphere.VIOLENCE),
  MOBILISATION(Sphere.STRATEGIC),
  CEASEFIRE(Sphere.STRATEGIC),
  AGREEMENT(Sphere.STRATEGIC),
  WITHDRAWAL(Sphere.STRATEGIC),
  PRISONER_RELEASE(Sphere.STRATEGIC),
  INTERCEPTION(Sphere.VIOLENCE),
  PEACEFUL_PROTEST(Sphere.PROTEST),
  PROTEST_DISPERSED(Sphere.VIOLENCE),
  PROTEST_LETHAL_FORCE(Sphere.VIOLENCE),
  RIOT(Sphere.VIOLENCE),
  MOB_VIOLENCE(Sphere.VIOLENCE),
  CLAIM_OF_RESPONSIBILITY(Sphere.WORDS),
  DENIAL(Sphere.WORDS),
  /** An armed attack whose means and target kind are not told. */
  ATTACK(Sphere.VIOLENCE),
  /** Somebody was killed or wounded and the report does not say how. */
  KILLING(Sphere.VIOLENCE),
  OFFENSIVE(Sphere.VIOLENCE),
  /** A public declaration: victory, war, emergency. */
  DECLARATION(Sphere.WORDS),
  THREAT(Sphere.WORDS),
  /** Weapons found, seized or defused before they harmed anybody. */
  WEAPONS_SEIZED(Sphere.STRATEGIC),
  BASE_ESTABLISHED(Sphere.STRATEGIC),
  /** Control of a place gained without a fight. */
  TERRITORY_TRANSFER(Sphere.STRATEGIC),
  /** A group forms, splits, joins another or recruits. */
  CHANGE_OF_GROUP(Sphere.STRATEGIC),
  SURRENDER(Sphere.STRATEGIC),
  PEACE_TALKS(Sphere.STRATEGIC),
  /** People flee or are driven out. */
  DISPLACEMENT(Sphere.STRATEGIC),
  /** Prisoners free themselves. */
  PRISON_BREAK(Sphere.STRATEGIC),
  /** Graves of many are found: a trace of violence long past. */
  GRAVE_FOUND(Sphere.STRATEGIC),
  COUP(Sphere.STRATEGIC),
  LABOUR_STRIKE(Sphere.PROTEST),
  /** Crime for gain: robbery, smuggling, fraud. */
  CRIME(Sphere.MISHAP),
  /** A crash, leak, collapse or explosion that nobody meant. */
  ACCIDENT(Sphere.MISHAP),
  NATURAL_DISASTER(Sphere.MISHAP);

  /** The part of the field that a kind belongs to. */
  public enum Sphere {
    /** Somebody uses force against people or things. */
    VIOLENCE,
    PROTEST,
    /** Moves of parties to a conflict without violence. */
    STRATEGIC,
    /** What is said, not done. */
    WORDS,
    /**
     * Outside of conflict data; told apart so that its dead are not counted as killed by anyone.
     */
    MISHAP
  }

  private final Sphere sphere;

  EventType(Sphere sphere) {
    this.sphere = sphere;
  }

  public Sphere sphere() {
    return sphere;
  }

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
