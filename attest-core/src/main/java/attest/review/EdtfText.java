package attest.review;

import attest.model.TimeSpan;
import attest.model.TimeSpan.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Times as people write them: a day, month, year, or two days with a stroke between. */
final class EdtfText {
  private static final String BY = "ruled by a person";

  private EdtfText() {}

  static TimeSpan read(String text) {
    try {
      int stroke = text.indexOf('/');
      return stroke < 0
          ? one(text)
          : new TimeSpan(
              bound(text.substring(0, stroke)),
              bound(text.substring(stroke + 1)),
              Precision.RANGE,
              Optional.empty(),
              List.of(BY));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no time; write 2018-06-22, 2018-06, 2018 or 2018-06-01/2018-06-09",
          e);
    }
  }

  private static Optional<LocalDate> bound(String day) {
    return day.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  private static TimeSpan one(String text) {
    return switch (text.length()) {
      case 4 -> {
        Year year = Year.parse(text);
        yield TimeSpan.between(
            year.atDay(1), year.atDay(1).plusYears(1).minusDays(1), Precision.YEAR, BY);
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(text);
        yield TimeSpan.between(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, BY);
      }
      default -> TimeSpan.day(LocalDate.parse(text), BY);
    };
  }
}
