package attest.time;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Whole months: "May 2018", "December last year", "last December", "in December". */
final class MonthNames implements Family {
  private static final Set<String> LAST = Set.of("last", "past", "previous");
  private static final Set<String> NEXT = Set.of("next", "coming", "following");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    int named = words.is(from, "this") && words.is(from + 1, "past") ? from + 1 : from;
    boolean last = words.isAny(named, LAST);
    boolean next = words.isAny(named, NEXT);
    boolean same = words.is(named, "this");
    if (last || next || same) {
      return Months.alone(words, named + 1)
          .map(month -> Phrase.date(from, month.to(), directed(month, last, next)));
    }
    return withYear(words, from)
        .or(() ->
            Months.alone(words, from)
                .map(month -> Phrase.date(from, month.to(), bare(Month.of(month.number())))));
  }

  private static Optional<Phrase> withYear(Words words, int from) {
    Optional<Phrases.Match> month = Months.named(words, from);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int to = month.get().to();
    int number = month.get().number();
    int at = words.is(to, ",") || words.is(to, "of") ? to + 1 : to;
    Optional<Amount> year = Years.written(words, at);
    if (year.isPresent()) {
      Period whole = Period.month(YearMonth.of(year.get().whole(), number));
      return Optional.of(
          Phrase.date(from, year.get().to(), Meaning.fixed(whole, "month as written")));
    }
    return RelativeYear.at(words, to)
        .map(told -> Phrase.date(from, told.to(), ofYear(number, told)));
  }

  private static Meaning ofYear(int month, RelativeYear told) {
    return anchor ->
        anchor.fromPublication(
            "month of " + told.words() + " counted from",
            open(month),
            day -> Period.month(YearMonth.of(day.getYear() + told.offset(), month)));
  }

  private static Meaning directed(Phrases.Match match, boolean last, boolean next) {
    Month month = Month.of(match.number());
    if (last) {
      return anchor ->
          anchor.fromPublication(
              "the latest such month before", open(match.number()), day -> Months.last(month, day));
    }
    if (next) {
      return anchor ->
          anchor.fromPublication(
              "the next such month after", open(match.number()), day -> Months.next(month, day));
    }
    return anchor ->
        anchor.fromPublication(
            "that month of the year of",
            open(match.number()),
            day -> Period.month(YearMonth.of(day.getYear(), month)));
  }

  private static Meaning bare(Month month) {
    return anchor ->
        anchor.fromPublication(
            anchor.isFuture() ? "the next such month from" : "month without a year, by tense near",
            open(month.getValue()),
            day -> Months.yearless(month, day, anchor.tense()));
  }

  private static String open(int month) {
    return "XXXX-" + (month < 10 ? "0" : "") + month;
  }
}
