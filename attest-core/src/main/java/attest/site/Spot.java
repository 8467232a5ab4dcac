package attest.site;

import attest.model.Span;
import java.util.List;

/**
 * A named place that may be the site of a happening.
 *
 * @param name the name's span
 * @param first index of its first word
 * @param last index of its last word
 * @param head the word of it by which it hangs in the tree
 * @param kind what sort of place it is
 * @param facts what else speaks for or against it, wherever the happening stands
 */
record Spot(Span name, int first, int last, int head, Fact kind, List<Fact> facts) {
  Spot {
    facts = List.copyOf(facts);
  }

  boolean holds(int word) {
    return first <= word && word <= last;
  }

  /** Whether it can hold a place of the given kind: a country a town, no quarter a town. */
  boolean isLargerThan(Spot other) {
    return size() > other.size();
  }

  /** Whether it is no smaller than the other, as far as is known. */
  boolean isAsLargeAs(Spot other) {
    return size() >= other.size() - 1;
  }

  /** Twice the steps from a quarter up; what nobody knows is a village or quarter. */
  private int size() {
    return switch (kind) {
      case REGION -> 10;
      case COUNTRY -> 8;
      case PROVINCE -> 6;
      case DISTRICT -> 4;
      case TOWN, FEATURE -> 2;
      case UNKNOWN -> 1;
      default -> 0;
    };
  }
}
