package attest.claim;

import attest.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something that somebody says, thinks or wants, as one report tells it.
 *
 * @param source the words that name who; empty where nobody is named ("it is believed")
 * @param cue the words that show it: "said", "according to", "hopes"
 * @param contents what is said, thought or wanted, in text order; never empty
 */
public record Statement(Optional<Span> source, Span cue, List<Span> contents) {
  public Statement {
    contents = List.copyOf(contents);
    if (contents.isEmpty()) {
      throw new IllegalArgumentException("nothing is stated by the cue at " + cue);
    }
  }
}
