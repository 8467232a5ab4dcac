package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The stretches of text that a span covers: one, or several where it has parts or is a list.
 *
 * @param all in the order given
 */
record Pieces(List<Piece> all) implements Comparable<Pieces> {
  private static final Comparator<Piece> ORDER =
      Comparator.comparingInt(Piece::start).thenComparingInt(Piece::end);

  /** Code points [start, end). */
  record Piece(int start, int end) {}

  Pieces {
    all = List.copyOf(all);
  }

  /** The pieces of a span or list of spans; none for nothing. */
  static Pieces of(JsonNode spans) {
    List<Piece> pieces = new ArrayList<>();
    add(spans, pieces);
    return new Pieces(pieces);
  }

  private static void add(JsonNode spans, List<Piece> pieces) {
    if (spans.isArray()) {
      spans.forEach(span -> add(span, pieces));
    } else if (!spans.path("parts").isEmpty()) {
      spans.path("parts").forEach(part -> add(part, pieces));
    } else if (spans.isObject() && !spans.isEmpty()) {
      pieces.add(new Piece(spans.path("start").asInt(), spans.path("end").asInt()));
    }
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  int start() {
    return all.stream().mapToInt(Piece::start).min().orElseThrow();
  }

  int end() {
    return all.stream().mapToInt(Piece::end).max().orElseThrow();
  }

  private int length() {
    return all.stream().mapToInt(piece -> piece.end() - piece.start()).sum();
  }

  /** Code points that both cover. */
  int overlap(Pieces other) {
    int shared = 0;
    for (Piece one : all) {
      for (Piece two : other.all) {
        shared += Math.max(0, Math.min(one.end(), two.end()) - Math.max(one.start(), two.start()));
      }
    }
    return shared;
  }

  /** Twice the overlap by the sum of lengths; 0 where both are empty. */
  double dice(Pieces other) {
    int sum = length() + other.length();
    return sum == 0 ? 0 : 2.0 * overlap(other) / sum;
  }

  @Override
  public int compareTo(Pieces other) {
    for (int i = 0; i < Math.min(all.size(), other.all.size()); i++) {
      int order = ORDER.compare(all.get(i), other.all.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(all.size(), other.all.size());
  }
}
