package attest.claim;

import attest.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a transcript or a headline puts behind a name and a colon: "NOVAK: We leave today."
 */
final class Transcripts {
  private static final Set<String> NO_SPEAKERS = WordSet.english("transcripts.no-speakers");
  private static final int LONGEST_NAME = 6;
  private static final int FEWEST_WORDS = 3;

  private Transcripts() {}

  static Optional<Statement> in(Wording words) {
    int colon = 0;
    while (colon < Math.min(words.size(), LONGEST_NAME) && !words.at(colon).equals(":")) {
      boolean name =
          Character.isUpperCase(words.token(colon).form().charAt(0)) || words.at(colon).equals(".");
      if (!name || words.is(colon, NO_SPEAKERS)) {
        return Optional.empty();
      }
      colon++;
    }
    boolean named = colon > 0 && words.at(colon).equals(":") && words.isNoun(colon - 1);
    if (!named || words.size() - colon - 1 < FEWEST_WORDS) {
      return Optional.empty();
    }
    int end = words.at(words.size() - 1).equals(".") ? words.size() - 1 : words.size();
    Span content = words.sentence().spanOf(colon + 1, end - 1);
    return Optional.of(
        new Statement(
            Optional.of(words.sentence().spanOf(0, colon - 1)),
            words.token(colon).span(),
            List.of(content)));
  }
}
