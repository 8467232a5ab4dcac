package attest.claim;

import attest.model.Speaker;

/** A word or phrase at tokens [from, to) that shows who says something. */
record SpeechCue(int from, int to, Speaker.Stance stance, Use use) {
  /** Where the speaker stands. */
  enum Use {
    /** The speaker is its subject: "the army said". */
    VERB,
    /** As a verb, but it is thought, not said: "officials believe". */
    THOUGHT,
    /** As a verb, but what is meant follows "to": "the army plans to". */
    TO,
    /** The speaker follows: "according to the army". */
    BEFORE
  }
}
