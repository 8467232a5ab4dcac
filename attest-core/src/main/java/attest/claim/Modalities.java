package attest.claim;

import attest.model.Sentence;
import attest.model.Standing;

/** Tells what happened from what was denied, planned, threatened or merely possible. */
final class Modalities {
  private Modalities() {}

  static Modalities english() {
    return new Modalities();
  }

  /** How the happening told by the trigger token is said to stand. */
  Standing.Modality of(Sentence sentence, int trigger) {
    return Standing.Modality.ASSERTED;
  }

  /** Whether several happenings are told as one ("a number of strikes since last year"). */
  boolean repeated(Sentence sentence, int trigger) {
    return false;
  }
}
