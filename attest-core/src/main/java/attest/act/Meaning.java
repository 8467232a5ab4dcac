package attest.act;

import java.util.Optional;

/**
 * What a frame or noun tells: a code of its own, or what it does to the act it speaks of.
 *
 * @param operator how the act spoken of is changed; empty for a code of its own
 * @param code the code, or the one used where the act spoken of is not told
 * @param isUndergone whether the subject undergoes what others do: "faces criticism from"
 */
record Meaning(Optional<Operator> operator, Optional<String> code, boolean isUndergone) {
  /** What happens to the act spoken of. */
  enum Operator {
    INTENT,
    APPEAL,
    DEMAND,
    REFUSE,
    THREATEN,
    HALT,
    /** The act itself: "held" talks. */
    DO,
    /** "said": only what is asked for is an act of the speaker. */
    SAID,
    /** The act lies ahead: "is about to". */
    FUTURE;

    Optional<Shift> shift() {
      return switch (this) {
        case DO, SAID, FUTURE -> Optional.empty();
        default -> Optional.of(Shift.valueOf(name()));
      };
    }
  }

  /** {@code 051}, {@code halt:160}, {@code do:-} or {@code -}; undergone {@code 111<}. */
  static Meaning of(String text) {
    boolean undergone = text.endsWith("<");
    String cell = undergone ? text.substring(0, text.length() - 1) : text;
    int colon = cell.indexOf(':');
    String code = colon < 0 ? cell : cell.substring(colon + 1);
    Optional<Operator> operator =
        colon < 0
            ? (cell.chars().allMatch(c -> c >= 'a' && c <= 'z')
                ? Optional.of(operator(cell))
                : Optional.empty())
            : Optional.of(operator(cell.substring(0, colon)));
    boolean coded = !code.isEmpty() && Character.isDigit(code.charAt(0));
    return new Meaning(operator, coded ? Optional.of(code) : Optional.empty(), undergone);
  }

  private static Operator operator(String word) {
    return Operator.valueOf(word.toUpperCase(java.util.Locale.ROOT));
  }

  boolean isNothing() {
    return operator.isEmpty() && code.isEmpty();
  }
}
