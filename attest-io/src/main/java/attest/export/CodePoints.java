package attest.export;

import attest.model.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns spans in UTF-16 units into spans in code points, which the Web Annotation model, brat and
 * Label Studio count: letters and emoji beyond the basic plane are two units and one code point.
 */
final class CodePoints {
  /** Where the second unit of each such letter stands. */
  private final int[] seconds;

  CodePoints(String text) {
    seconds =
        IntStream.range(1, text.length())
            .filter(at ->
                Character.isLowSurrogate(text.charAt(at))
                    && Character.isHighSurrogate(text.charAt(at - 1)))
            .toArray();
  }

  /** How many code points stand before a unit. */
  int before(int unit) {
    int found = Arrays.binarySearch(seconds, unit);
    return unit - (found >= 0 ? found : -found - 1);
  }

  /** The span in code points. */
  Span of(Span units) {
    return new Span(before(units.start()), before(units.end()));
  }
}
