package attest.claim;

import attest.model.Figure.Harm;
import java.util.Optional;
import java.util.Set;

/** Reads the dead of a side in what it lost: "the army lost two men", "losing 12 fighters". */
final class Losses {
  private static final Set<String> LOSING = Set.of("lost", "lose", "loses", "losing");
  private static final Set<String> FIGHTERS = WordSet.english("losses.fighters");
  private static final int REACH = 5;

  private Losses() {}

  /** The cue that starts at the given token, where a counted group of fighters is its object. */
  static Optional<Cue> at(Wording text, int at) {
    if (!text.is(at, LOSING) || !text.isVerb(at)) {
      return Optional.empty();
    }
    boolean counted = false;
    for (int i = at + 1; i <= at + REACH && !text.isVerb(i); i++) {
      counted |= text.tag(i).equals("CD");
      if (counted && text.is(i, FIGHTERS)) {
        return Optional.of(new Cue(at, at + 1, Harm.KILLED, Cue.Voice.OBJECT));
      }
    }
    return Optional.empty();
  }
}
