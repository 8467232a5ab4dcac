package attest.claim;

import attest.model.Speaker;
import attest.model.Speaker.Stance;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a speaker stands to what is said. */
final class Stances {
  private static final Set<String> DOING = WordSet.english("stances.doing");
  private static final Set<String> DEEDS = WordSet.english("stances.deeds");
  private static final Set<String> ROLES = WordSet.english("stances.roles");
  private static final Set<String> BEHIND = Set.of("behind", "responsible");

  private Stances() {}

  /**
   * "Iraq said it had carried out an air raid" claims responsibility; "did not say" asserts
   * nothing.
   */
  static Stance of(Wording text, SpeechCue cue, SpeakerPhrase speaker) {
    boolean own =
        isOwnAction(text, cue, speaker) || isBehind(text, cue.to()) || claimsDeed(text, cue);
    if (cue.stance() == Stance.ASSERTS && own) {
      return Stance.CLAIMS_RESPONSIBILITY;
    }
    boolean negated =
        text.at(cue.from() - 1).equals("not") || text.at(cue.from() - 1).equals("n't");
    boolean confirming = cue.stance() == Stance.CONFIRMS || cue.stance() == Stance.ASSERTS;
    return negated && confirming ? Stance.DOUBTS : cue.stance();
  }

  /** "said it was behind the attack", "said they were responsible". */
  private static boolean isBehind(Wording text, int to) {
    int at = text.at(to).equals("that") ? to + 1 : to;
    return text.is(at, "it", "they", "we", "he", "she")
        && text.is(at + 1, "was", "were", "is", "are")
        && text.is(at + 2, "behind", "responsible");
  }

  /** "claimed the attack": a deed, where nothing else is told of it. */
  private static boolean claimsDeed(Wording text, SpeechCue cue) {
    if (!text.token(cue.from()).lemma().equals("claim")) {
      return false;
    }
    int at = cue.to();
    while (text.tagged(at, "DT", "PRP$", "JJ", "CD", "VBN")
        || text.isTime(at)
        || text.tag(at).equals("POS")) {
      at++;
    }
    while (text.isNoun(at) && text.isNoun(at + 1)) {
      at++;
    }
    return at > cue.to() && text.is(at, DEEDS) && !text.isFiniteVerb(at + 1);
  }

  /**
   * Whether a statement only tells who did it and takes what happened for granted: "claimed the
   * attack that killed nine", "denied any role in the bombing that killed nine".
   */
  static boolean takesForGranted(Said said, String text) {
    if (said.by().isReportItself()) {
      return false;
    }
    Speaker speaker = said.by().chain().getLast();
    List<String> words =
        List.of(said.content().in(text).toLowerCase(Locale.ROOT).strip().split("\\s+", 5));
    String first = words.getFirst();
    return switch (speaker.stance()) {
      case CLAIMS_RESPONSIBILITY ->
          speaker.cue().map(c -> isClaiming(c.value().toLowerCase(Locale.ROOT))).orElse(false)
              || words.size() > 2 && BEHIND.contains(words.get(2));
      case DENIES -> ROLES.contains(first) || words.size() > 1 && ROLES.contains(words.get(1));
      case ASSERTS, CONFIRMS, ACCUSES, DOUBTS, PLANS_OR_THREATENS -> false;
    };
  }

  private static boolean isClaiming(String cue) {
    return cue.startsWith("claim")
        || cue.startsWith("t") && !cue.startsWith("tell")
        || cue.startsWith("accept");
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
