package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalDouble;

/** A figure of a case: {@code {"low": 3, "high": 5}} or a bare number; an empty bound is open. */
record Amount(OptionalDouble low, OptionalDouble high) {
  /** The figure; empty = not stated. */
  static Optional<Amount> of(JsonNode node) {
    if (node.isNumber()) {
      OptionalDouble number = OptionalDouble.of(node.asDouble());
      return Optional.of(new Amount(number, number));
    }
    Amount amount = new Amount(bound(node.path("low")), bound(node.path("high")));
    boolean nothing = amount.low.isEmpty() && amount.high.isEmpty();
    return nothing ? Optional.empty() : Optional.of(amount);
  }

  private static OptionalDouble bound(JsonNode node) {
    return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
  }

  boolean isClosed() {
    return low.isPresent() && high.isPresent();
  }

  boolean isExact() {
    return low.isPresent() && low.equals(high);
  }

  /** The lower bound; the upper one where it is open. */
  double least() {
    return low.orElseGet(high::orElseThrow);
  }

  /** The upper bound; the lower one where it is open. */
  double most() {
    return high.orElseGet(low::orElseThrow);
  }
}
