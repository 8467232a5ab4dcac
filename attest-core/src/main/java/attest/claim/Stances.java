package attest.claim;

import attest.model.Speaker.Stance;
import java.util.Set;

/** How a speaker stands to what is said. */
final class Stances {
  private static final Set<String> DOING = WordSet.english("stances.doing");

  private Stances() {}

  /**
   * "Iraq said it had carried out an air raid" claims responsibility; "did not say" asserts
   * nothing.
   */
  static Stance of(Wording text, SpeechCue cue, SpeakerPhrase speaker) {
    if (cue.stance() == Stance.ASSERTS && isOwnAction(text, cue, speaker)) {
      return Stance.CLAIMS_RESPONSIBILITY;
    }
    boolean negated =
        text.at(cue.from() - 1).equals("not") || text.at(cue.from() - 1).equals("n't");
    boolean confirming = cue.stance() == Stance.CONFIRMS || cue.stance() == Stance.ASSERTS;
    return negated && confirming ? Stance.DOUBTS : cue.stance();
  }

  private static boolean isOwnAction(Wording text, SpeechCue cue, SpeakerPhrase speaker) {
    int at = cue.to();
    if (text.at(at).equals("that")) {
      at++;
    }
    boolean own =
        text.is(at, "it", "they", "we")
            || text.at(at).equals("its")
                && speaker.to() <= cue.from()
                && text.is(
                    at + 1,
                    "forces",
                    "fighters",
                    "troops",
                    "jets",
                    "warplanes",
                    "planes",
                    "aircraft",
                    "soldiers",
                    "members",
                    "militants",
                    "army");
    if (!own) {
      return false;
    }
    for (int i = at + 1; i < at + 6; i++) {
      if (text.is(i, DOING)) {
        return !text.is(i - 1, "not", "n't", "been");
      }
    }
    return false;
  }
}
