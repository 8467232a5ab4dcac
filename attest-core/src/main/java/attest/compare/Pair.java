package attest.compare;

/**
 * Two tellings of one happening.
 *
 * @param ours the event
 * @param theirs the row
 * @param likeness how like they are, and why
 */
public record Pair(Happening ours, Happening theirs, Likeness likeness) {
  /** How the numbers of dead stand to each other. */
  public Dead.Difference dead() {
    return ours.dead().against(theirs.dead());
  }
}
