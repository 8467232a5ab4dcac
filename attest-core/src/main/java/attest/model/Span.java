package attest.model;

import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a report's text: [start, end) in UTF-16 units of {@link Report#text()}. Never empty.
 *
 * @param start first unit, from 0
 * @param end one past the last unit, greater than start
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("span " + start + ".." + end + " is empty or backwards");
    }
  }

  /** The smallest span that holds all of the given ones, which must not be none. */
  public static Span covering(List<Span> spans) {
    int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
    int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
    return new Span(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The words that this span holds in the given text. */
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
