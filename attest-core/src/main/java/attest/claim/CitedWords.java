package attest.claim;

import attest.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The words behind a value that is told more than once. */
final class CitedWords {
  /** Past that many places the next ones add nothing: a text of any length is read in time. */
  private static final int MOST = 200;

  private CitedWords() {}

  /** The words of both tellings; those of the first alone where they are very many. */
  static List<Span> joined(List<Span> one, List<Span> other) {
    if (one.size() >= MOST) {
      return one;
    }
    List<Span> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
