package attest.model;

import java.util.Optional;

/**
 * Somebody who vouches for a claim.
 *
 * @param party who speaks
 * @param stance how the speaker stands to what is said
 * @param cue the word that shows it: "said", "according to"; empty for bare quotes
 * @param channel through what: "statement", "Twitter", "state television"
 * @param partyToTheFight whether the speaker is, or belongs to, an actor or target of the claim
 */
public record Speaker(
    Cited<Party> party,
    Stance stance,
    Optional<Cited<String>> cue,
    Optional<String> channel,
    boolean partyToTheFight) {
  /** How a speaker stands to what is said. */
  public enum Stance {
    ASSERTS,
    CLAIMS_RESPONSIBILITY,
    CONFIRMS,
    ACCUSES,
    DENIES,
    DOUBTS,
    PLANS_OR_THREATENS
  }
}
