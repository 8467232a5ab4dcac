package attest.claim;

/**
 * Words at tokens [from, to) that show what somebody says, thinks, wants or feels.
 *
 * @param head the verb, noun or adjective that governs the rest
 * @param frame what it takes
 */
record AttributionCue(int from, int head, int to, Frame frame) {
  /** What a cue takes, and where its source stands. */
  enum Frame {
    /** The source is its subject, the content a clause: "knows that it is late". */
    CLAUSE,
    /** The content follows "to": "wants to leave". */
    TO,
    /** The content is a thing or a person: "criticised the plan". */
    OBJECT,
    /** The content follows small words of its own: "called for a truce". */
    BEHIND,
    /** The content is its subject, the source follows "by" or is not named: "is believed to". */
    PASSIVE,
    /** The source owns the noun, or follows "by" or "from": "his claim that". */
    NOUN,
    /** The source feels so: "is confident that". */
    FEELING,
    /** Nobody is named: "reportedly". */
    ADVERB
  }
}
