package attest.model;

import java.util.OptionalInt;

/** How many, as the words put it. "Not stated" is no count at all; 0 is "stated as none". */
public sealed interface Count {
  /** "36", "no one". */
  record Exactly(int number) implements Count {}

  /** "about 45", "some 45", "around 45". */
  record About(int number) implements Count {}

  /** "at least 36"; "more than 36" is at least 37. */
  record AtLeast(int number) implements Count {}

  /** "up to 36", "as many as 36". */
  record AtMost(int number) implements Count {}

  /** "between 10 and 15", "10 to 15". */
  record Between(int low, int high) implements Count {
    public Between {
      if (high < low) {
        throw new IllegalArgumentException("between " + low + " and " + high);
      }
    }
  }

  /** "dozens", "several": words with the least and greatest number that they are used for. */
  record Vague(String words, int low, int high) implements Count {}

  /** The least number that the words allow. */
  default OptionalInt least() {
    return switch (this) {
      case Exactly(int number) -> OptionalInt.of(number);
      case About(int number) -> OptionalInt.of(number);
      case AtLeast(int number) -> OptionalInt.of(number);
      case AtMost(int number) -> OptionalInt.empty();
      case Between(int low, int high) -> OptionalInt.of(low);
      case Vague(String words, int low, int high) -> OptionalInt.of(low);
    };
  }

  /** The greatest number that the words allow; empty = open. */
  default OptionalInt most() {
    return switch (this) {
      case Exactly(int number) -> OptionalInt.of(number);
      case About(int number) -> OptionalInt.of(number);
      case AtLeast(int number) -> OptionalInt.empty();
      case AtMost(int number) -> OptionalInt.of(number);
      case Between(int low, int high) -> OptionalInt.of(high);
      case Vague(String words, int low, int high) -> OptionalInt.of(high);
    };
  }

  /** Short form for tables: {@code 45}, {@code ~45}, {@code 36+}, {@code <=9}, {@code 10-15}. */
  default String brief() {
    return switch (this) {
      case Exactly(int number) -> Integer.toString(number);
      case About(int number) -> "~" + number;
      case AtLeast(int number) -> number + "+";
      case AtMost(int number) -> "<=" + number;
      case Between(int low, int high) -> low + "-" + high;
      case Vague(String words, int low, int high) -> words;
    };
  }
}
