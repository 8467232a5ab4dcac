package attest.model;

import java.util.List;
import java.util.function.Function;

/**
 * A value with the words of the report that it came from and how it was found. No words, no value.
 *
 * @param value the value read
 * @param at where the words stand, in text order; never empty
 * @param how the rule that read it and how sure it is
 */
public record Cited<T>(T value, List<Span> at, How how) {
  public Cited {
    at = at.stream().distinct().sorted().toList();
    if (at.isEmpty()) {
      throw new IllegalArgumentException("no words stand behind " + value);
    }
  }

  public static <T> Cited<T> of(T value, Span at, String rule, double confidence) {
    return new Cited<>(value, List.of(at), new How(rule, confidence));
  }

  /** The same words read as another value. */
  public <U> Cited<U> map(Function<? super T, ? extends U> change) {
    return new Cited<>(change.apply(value), at, how);
  }
}
