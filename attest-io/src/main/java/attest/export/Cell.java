package attest.export;

import java.time.LocalDate;
import java.util.List;

/** A value of a table; a cell without one is "not stated". */
sealed interface Cell {
  /** Words of reports or of others; never to be run by a spreadsheet. */
  record Words(String text) implements Cell {}

  /** A word of ours or a code, written as it is. */
  record Code(String text) implements Cell {}

  /** Several words, each once. */
  record Several(List<String> words) implements Cell {
    public Several {
      words = words.stream().distinct().toList();
    }
  }

  /** A whole number. */
  record Whole(int number) implements Cell {}

  /** A number with a fraction. */
  record Decimal(double number) implements Cell {}

  /** A day. */
  record Day(LocalDate day) implements Cell {}

  /** Yes or no. */
  record YesNo(boolean yes) implements Cell {}

  /** What all cells of a column are. */
  enum Kind {
    WORDS,
    CODE,
    SEVERAL,
    WHOLE,
    DECIMAL,
    DAY,
    YES_NO
  }

  /** As text, several words joined by {@code "; "}. */
  default String text() {
    return switch (this) {
      case Words(String text) -> text;
      case Code(String text) -> text;
      case Several(List<String> words) -> String.join("; ", words);
      case Whole(int number) -> Integer.toString(number);
      case Decimal(double number) -> Double.toString(number);
      case Day(LocalDate day) -> day.toString();
      case YesNo(boolean yes) -> Boolean.toString(yes);
    };
  }

  /** As text that a spreadsheet will not run. */
  default String guarded() {
    return switch (this) {
      case Words(String text) -> Csv.guarded(text);
      case Several several -> Csv.guarded(several.text());
      case Code code -> code.text();
      case Whole whole -> whole.text();
      case Decimal decimal -> decimal.text();
      case Day day -> day.text();
      case YesNo yesNo -> yesNo.text();
    };
  }
}
