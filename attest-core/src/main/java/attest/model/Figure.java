package attest.model;

/**
 * A figure of a claim: how many of whom suffered what.
 *
 * @param harm what was done to them
 * @param whom who is counted, as far as the words say
 * @param noun the noun counted, as written: "members", "houses"
 * @param count how many
 * @param scope whether it counts this happening, a part of another figure, or a running total
 */
public record Figure(Harm harm, Population whom, String noun, Count count, Scope scope) {
  /** What is counted. */
  public enum Harm {
    KILLED,
    WOUNDED,
    /** "12 casualties", "killed or wounded": combined, never split. */
    KILLED_OR_WOUNDED,
    MISSING,
    CAPTURED,
    ABDUCTED,
    ARRESTED,
    DISPLACED,
    RELEASED,
    DESTROYED,
    DAMAGED,
    /** People or things taking part: protesters, soldiers deployed, strikes flown. */
    TAKING_PART
  }

  /** Who is counted; UNSTATED where the words do not say. */
  public enum Population {
    UNSTATED,
    CIVILIANS,
    COMBATANTS,
    CHILDREN,
    WOMEN,
    POLICE,
    HEALTH_WORKERS,
    JOURNALISTS,
    AID_WORKERS,
    PROTESTERS,
    PERPETRATORS,
    OBJECTS
  }

  /** What a figure covers. */
  public enum Scope {
    /** This happening. */
    HAPPENING,
    /** Part of another figure of the same claim: "including two children". */
    PART,
    /** More than was counted before: "a further 12". */
    ADDED,
    /** A running total over several happenings: "bringing the toll to 60", "since 2011". */
    CUMULATIVE
  }
}
