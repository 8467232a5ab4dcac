package attest.claim;

import attest.model.Span;
import attest.model.Token;
import java.util.Optional;

/** The words of a sentence's tree that a time or a place hangs on. */
final class Governors {
  private static final int STEPS = 6;

  private Governors() {}

  /** The word outside the stretch that it hangs on. */
  static Optional<Token> of(Line line, Span stretch) {
    int first = line.firstToken(stretch);
    int last = line.lastToken(stretch);
    for (int at = last; at >= first; at--) {
      Token token = line.sentence().token(at);
      if (token.head() < first || token.head() > last) {
        return line.sentence().head(token);
      }
    }
    return Optional.empty();
  }

  /** The verb that the stretch hangs on, directly or through other words. */
  static Optional<Token> verb(Line line, Span stretch) {
    Optional<Token> over = of(line, stretch);
    for (int steps = 0; steps < STEPS && over.filter(word -> !word.isVerb()).isPresent(); steps++) {
      over = over.flatMap(line.sentence()::head);
    }
    return over.filter(Token::isVerb);
  }
}
