package attest.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** A unit of time that amounts are counted in, with its letter in TIMEX3 durations. */
enum Unit {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  NIGHT("NI"),
  WEEK("W"),
  FORTNIGHT("W"),
  MONTH("M"),
  QUARTER("Q"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE");

  private static final Phrases NAMES = Phrases.english("units");

  private final String letter;

  Unit(String letter) {
    this.letter = letter;
  }

  /** A unit's name at the given word, with the index after it. */
  record At(Unit unit, int to, boolean plural) {}

  static Optional<At> at(Words words, int index) {
    return NAMES
        .at(words, index)
        .map(match -> new At(valueOf(match.value()), match.to(), words.lower(index).endsWith("s")));
  }

  /** "days", for reasons. */
  String plural() {
    return this == CENTURY ? "centuries" : name().toLowerCase(Locale.ROOT) + "s";
  }

  boolean isShorterThanDay() {
    return compareTo(DAY) < 0;
  }

  /** {@code P3D}, {@code PT1H}, {@code PXM}, {@code P2Y6M}. */
  String duration(Amount amount) {
    String time = isShorterThanDay() ? "PT" : "P";
    if (amount.vague()) {
      return time + "X" + letter;
    }
    int count = amount.whole();
    return switch (this) {
      case FORTNIGHT -> "P" + 2 * count + "W";
      case DECADE -> "P" + 10 * count + "Y";
      case CENTURY -> "P" + 100 * count + "Y";
      case QUARTER -> "P" + 3 * count + "M";
      case YEAR -> count > 0 ? "P" + count + "Y" + (amount.half() ? "6M" : "") : "P6M";
      case HOUR -> count > 0 ? "PT" + count + "H" + (amount.half() ? "30M" : "") : "PT30M";
      case MINUTE -> "PT" + count + "M" + (amount.half() ? "30S" : "");
      default -> time + count + (amount.half() ? ".5" : "") + letter;
    };
  }

  /** The day so many units after the given one; before it for a negative count. */
  LocalDate shift(LocalDate day, int count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY, NIGHT -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2L * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
    };
  }

  /** The day, week, month ... that the given day lies in. */
  Period around(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT -> Period.day(day);
      case WEEK, FORTNIGHT -> Period.week(day);
      case MONTH -> Period.month(YearMonth.from(day));
      case QUARTER -> Period.quarter(day);
      case YEAR -> Period.year(day.getYear());
      case DECADE -> Period.decade(Math.floorDiv(day.getYear(), 10) * 10);
      case CENTURY -> Period.century(Math.floorDiv(day.getYear() - 1, 100) + 1);
    };
  }
}
