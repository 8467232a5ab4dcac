package attest.claim;

import java.util.Optional;

/**
 * A cue with its speaker, at tokens [from, to), and the one that the speaker quotes: "the agency
 * quoted an officer as saying".
 */
record Utterance(
    int from,
    int to,
    SpeechCue cue,
    SpeakerPhrase speaker,
    Optional<SpeechCue> inner,
    Optional<SpeakerPhrase> source) {
  static Utterance of(
      SpeechCue cue,
      SpeakerPhrase speaker,
      Optional<SpeechCue> inner,
      Optional<SpeakerPhrase> source) {
    int from = Math.min(cue.from(), speaker.from());
    int to = Math.max(cue.to(), speaker.to());
    if (inner.isPresent() && source.isPresent() && source.get().from() <= inner.get().to() + 1) {
      to = Math.max(to, Math.max(inner.get().to(), source.get().to()));
    }
    return new Utterance(from, to, cue, speaker, inner, source);
  }
}
