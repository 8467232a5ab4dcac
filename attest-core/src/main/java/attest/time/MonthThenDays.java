package attest.time;

import attest.model.Found;
import attest.model.Mention;
import attest.model.Span;
import attest.model.TimeSpan;
import attest.model.TimeSpan.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Days that share the month before them and the year behind them: "May 14 and 15, 2014", "from May
 * 14 to 16, 2014", "May 14-16, 2014". Together they are one stretch, from the first day to the
 * last.
 */
final class MonthThenDays {
  private static final Set<String> LINKS =
      Set.of("and", "to", "until", "till", "through", "&", ",");
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  private MonthThenDays() {}

  /** The stretch that starts with a day and ends with the year behind the last one. */
  static Optional<Mention.OfTime> between(Reader.Hit day, Reader.Hit year) {
    Words words = day.words();
    Optional<Phrases.Match> month = Months.named(words, day.phrase().from());
    boolean one = words.sentence().index() == year.words().sentence().index();
    if (month.isEmpty() || !one || !words.at(year.phrase().from()).isNumber(4)) {
      return Optional.empty();
    }
    int last = lastDay(words, day.phrase().to(), year.phrase().from());
    if (last < 0 || !words.at(month.get().to()).isNumber(2)) {
      return Optional.empty();
    }
    int inYear = number(words, year.phrase().from());
    return stretch(inYear, month.get().number(), number(words, month.get().to()), last)
        .map(span ->
            new Mention.OfTime(
                new Span(day.span().start(), year.span().end()),
                words.sentence().index(),
                new Found.One<>(span, 1)));
  }

  /** The last of the days that stand between two words and nothing else; -1 where others do. */
  private static int lastDay(Words words, int from, int to) {
    int last = -1;
    int at = from;
    while (at < to) {
      boolean link = words.isAny(at, LINKS) || words.isDash(at);
      boolean ending = words.isAny(at, ENDINGS) && words.isGlued(at);
      if (words.at(at).isNumber(2)) {
        last = number(words, at);
      } else if (!link && !ending) {
        return -1;
      }
      at++;
    }
    return last;
  }

  private static int number(Words words, int at) {
    return Integer.parseInt(words.lower(at));
  }

  private static Optional<TimeSpan> stretch(int year, int month, int first, int last) {
    if (last <= first || year < 1900) {
      return Optional.empty();
    }
    try {
      LocalDate start = LocalDate.of(year, month, first);
      LocalDate end = LocalDate.of(year, month, last);
      return Optional.of(
          new TimeSpan(
              Optional.of(start),
              Optional.of(end),
              Precision.RANGE,
              Optional.empty(),
              List.of("from the first day to the last of one month")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
