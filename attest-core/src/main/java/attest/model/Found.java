package attest.model;

import java.util.List;
import java.util.Optional;

/** The outcome of looking something up: one answer, several candidates, or none and why. */
public sealed interface Found<T> {
  /** A candidate and how likely it is, 0 to 1. */
  record Candidate<T>(T value, double score) {}

  /** One answer stands out. */
  record One<T>(T value, double score) implements Found<T> {}

  /** Several candidates stay open, likeliest first; at least two. */
  record Several<T>(List<Candidate<T>> candidates) implements Found<T> {
    public Several {
      candidates = List.copyOf(candidates);
      if (candidates.size() < 2) {
        throw new IllegalArgumentException("several needs two candidates: " + candidates);
      }
    }
  }

  /** Nothing fits; {@code why} is said in words a reviewer understands. */
  record None<T>(String why) implements Found<T> {}

  /** All candidates, likeliest first; empty for none. */
  default List<Candidate<T>> candidates() {
    return switch (this) {
      case One<T>(T value, double score) -> List.of(new Candidate<>(value, score));
      case Several<T>(List<Candidate<T>> candidates) -> candidates;
      case None<T> none -> List.of();
    };
  }

  /** The likeliest candidate, if there is any. */
  default Optional<T> likeliest() {
    return candidates().stream().findFirst().map(Candidate::value);
  }
}
