package attest.eval.suite;

import attest.model.Span;
import java.util.Optional;

/** Turns spans of the text that was read into code point offsets of the text as stored. */
final class CodePoints {
  private final String stored;
  private final int shift;

  /**
   * @param stored the case's text
   * @param shift UTF-16 units that stood before it when it was read
   */
  CodePoints(String stored, int shift) {
    this.stored = stored;
    this.shift = shift;
  }

  /** Code point offsets; empty where the span lies in the title that was put before the text. */
  Optional<Span> of(Span read) {
    int start = Math.max(0, read.start() - shift);
    int end = Math.min(stored.length(), read.end() - shift);
    if (end <= start) {
      return Optional.empty();
    }
    return Optional.of(new Span(stored.codePointCount(0, start), stored.codePointCount(0, end)));
  }

  /** The span of the text that was read for code point offsets of the text as stored. */
  Span read(int start, int end) {
    int from = stored.offsetByCodePoints(0, start);
    return new Span(from + shift, stored.offsetByCodePoints(from, end - start) + shift);
  }
}
