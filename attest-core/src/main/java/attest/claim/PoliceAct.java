package attest.claim;

import attest.model.Span;

/**
 * Something that the police did, or failed to do, as one sentence tells it.
 *
 * @param sentence index of the sentence in its report
 * @param kind what kind of act
 * @param words the words that tell it
 */
public record PoliceAct(int sentence, Kind kind, Span words) {
  /** What the police did. */
  public enum Kind {
    /** They killed somebody. */
    KILLED,
    /** They arrested, detained or booked somebody. */
    ARRESTED,
    /** They used force: shots, batons, tear gas, blows. */
    USED_FORCE,
    /** They did not do what was theirs to do: stood by, came late, refused to register. */
    FAILED_TO_ACT,
    /** They did something else. */
    ACTED
  }
}
