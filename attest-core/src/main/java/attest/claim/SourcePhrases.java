package attest.claim;

import attest.model.Speaker.Stance;
import java.util.Optional;

/** Finds whose a thought, wish or claim is, where no verb of saying stands. */
final class SourcePhrases {
  private final Wording text;
  private final SpeakerPhrases phrases;

  SourcePhrases(Wording text) {
    this.text = text;
    this.phrases = new SpeakerPhrases(text);
  }

  /** Who utters the cue, as if it were a verb of saying. */
  Optional<SpeakerPhrase> of(SpeechCue cue) {
    return phrases.of(cue);
  }

  /** The noun group that starts at the given token. */
  Optional<SpeakerPhrase> groupFrom(int start) {
    return phrases.groupFrom(start);
  }

  /** The subject of the given verb or adjective, or of the verb that it is joined to. */
  Optional<SpeakerPhrase> subjectOf(int head) {
    return phrases.subjectOf(new SpeechCue(head, head + 1, Stance.ASSERTS, SpeechCue.Use.THOUGHT));
  }

  /** "his claim", "the army's claim", "a claim by the army": whose it is. */
  Optional<SpeakerPhrase> ownerOf(int noun) {
    int from = noun;
    while (text.tagged(from - 1, "JJ", "JJR", "JJS", "NN", "RB", "VBG", "VBN")) {
      from--;
    }
    if (text.tag(from - 1).equals("PRP$")) {
      return Optional.of(new SpeakerPhrase(from - 1, from - 1, from));
    }
    if (text.tag(from - 1).equals("POS") && text.isNoun(from - 2)) {
      return Optional.of(new SpeakerPhrase(phrases.leftEnd(from - 2), from - 2, from - 1));
    }
    return text.is(noun + 1, "by", "from") ? phrases.groupFrom(noun + 2) : Optional.empty();
  }

  /** The relative pronoun that the cue's speaker is, where one stands before it: "who said". */
  Optional<SpeakerPhrase> pronounOf(int cue) {
    int at = cue - 1;
    while (text.is(at, SpeakerPhrases.SKIPPED) || text.isAdverb(at)) {
      at--;
    }
    boolean pronoun = text.is(at, "who", "which") || text.tag(at).equals("WDT");
    return pronoun && at > 0 ? Optional.of(new SpeakerPhrase(at, at, at + 1)) : Optional.empty();
  }
}
