package attest.claim;

import attest.model.Span;
import java.util.List;
import java.util.Optional;

/** What an utterance of a sentence says. */
record Told(Utterance utterance, List<Span> contents) {
  /** The widest utterance that says the given one: "officials said witnesses reported". */
  static Optional<Told> around(Wording words, Told inner, List<Told> all) {
    Span cue = words.token(inner.utterance().cue().from()).span();
    return all.stream()
        .filter(other -> !other.equals(inner))
        .filter(other -> !other.utterance().speaker().equals(inner.utterance().speaker()))
        .filter(other -> other.contents().stream().anyMatch(span -> span.contains(cue)))
        .filter(other -> {
          Span own = words.token(other.utterance().cue().from()).span();
          return inner.contents().stream().noneMatch(span -> span.contains(own));
        })
        .findFirst();
  }
}
