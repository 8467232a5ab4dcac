package attest.claim;

import attest.model.Mention;
import attest.model.Sentence;
import attest.model.Span;
import java.util.List;

/**
 * A sentence with all that was found in it: noun phrases, actors, places, times and figures.
 *
 * @param sentence the sentence
 * @param text the report's text
 * @param words its words in small letters
 * @param chunks its noun phrases
 * @param found the mentions and figures in it
 */
record Line(Sentence sentence, String text, Wording words, Chunks chunks, Contents found) {
  /** What stands in a sentence, each in text order. */
  record Contents(
      List<Mention.OfActor> actors,
      List<Mention.OfPlace> places,
      List<Mention.OfTime> times,
      List<Mention.OfScene> scenes,
      List<FigureMention> figures) {}

  /** Index of the first token that ends behind the given offset. */
  int tokenAt(int offset) {
    int low = 0;
    int high = sentence.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (sentence.token(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  int firstToken(Span span) {
    return tokenAt(span.start());
  }

  /** Index of the last token that starts before the span's end. */
  int lastToken(Span span) {
    return Math.max(firstToken(span), tokenAt(span.end() - 1));
  }

  /** The span of the tokens [from, to). */
  Span span(int from, int to) {
    return sentence.spanOf(from, to - 1);
  }

  Span span(Chunk chunk) {
    return span(chunk.from(), chunk.to());
  }

  /** Whether the chunk is a time: "Friday", "last year". */
  boolean isTime(Chunk chunk) {
    Span span = span(chunk);
    return found.times().stream().anyMatch(time -> time.span().contains(span))
        || words.isTime(chunk.head()) && words.isTime(chunk.from());
  }

  boolean headline() {
    return switch (sentence.zone()) {
      case HEADLINE, RELATED, STANDFIRST -> true;
      case BODY, CAPTION, FURNITURE -> false;
    };
  }
}
