package attest.claim;

import java.util.Set;

/** Deeds that were tried: they happened as attacks, but nobody is counted as harmed by them. */
final class Attempts {
  private static final Set<String> TRYING = WordSet.english("attempts.trying");

  private Attempts() {}

  /** "tried to kill", "an attempt to assassinate", "attempted murder", "a murder attempt". */
  static boolean isTried(Wording text, int deed) {
    int at = deed - 1;
    while (text.isAdverb(at)) {
      at--;
    }
    boolean to = text.at(at).equals("to") && text.is(at - 1, TRYING);
    boolean of = text.at(at).equals("at") && text.is(at - 1, TRYING);
    boolean noun =
        text.is(deed - 1, "attempted") || text.is(deed + 1, "attempt", "attempts", "bid", "plot");
    return to || of || noun;
  }
}
