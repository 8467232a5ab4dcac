package attest.claim;

import attest.model.Figure.Harm;

/**
 * A word or phrase at tokens [from, to) that says what happened to those counted.
 *
 * @param voice how it takes those harmed, by its form and surroundings
 */
record Cue(int from, int to, Harm harm, Voice voice) {
  /** Where those harmed stand. */
  enum Voice {
    /** Before it: "five were killed", "five died", "five dead". */
    SUBJECT,
    /** Behind it: "killed five", "killing five". */
    OBJECT,
    /** Behind its "of": "the killing of five". */
    OF,
    /** It is counted itself: "five deaths". */
    ITSELF
  }
}
