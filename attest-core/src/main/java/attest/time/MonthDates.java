package attest.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/** Days written with a month's name: "Feb. 21", "19 April 2018", "Sunday, March 8". */
final class MonthDates implements Family {
  private static final Phrases ORDINALS = Phrases.english("ordinals");
  private static final Phrases WEEKDAYS = Phrases.english("weekdays");
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> THIS = Set.of("this", "last", "next", "coming", "past");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    int start = afterWeekday(words, from);
    return monthFirst(words, from, start).or(() -> dayFirst(words, from, start));
  }

  /** "this coming Sunday, March 8": the weekday only repeats what the date says. */
  private static int afterWeekday(Words words, int from) {
    int at = words.skip(from, THIS);
    if (!words.at(at).isCapitalised()) {
      return from;
    }
    return WEEKDAYS
        .at(words, at)
        .map(match -> words.is(match.to(), ",") ? match.to() + 1 : match.to())
        .orElse(from);
  }

  /** "February 21, 2018", "Feb. 21", "Feb.21". */
  private static Optional<Phrase> monthFirst(Words words, int from, int at) {
    Optional<Phrases.Match> month = Months.named(words, at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int stop = month.get().to();
    boolean glued = words.at(stop).form().equals(".") && words.isGlued(stop + 1);
    return dayNumber(words, glued ? stop + 1 : stop)
        .flatMap(day -> dated(words, from, day.to(), month.get().number(), day.whole()));
  }

  /** "19 April 2018", "the 19th of April". */
  private static Optional<Phrase> dayFirst(Words words, int from, int at) {
    Optional<Amount> day = dayNumber(words, words.is(at, "the") ? at + 1 : at);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int of = words.is(day.get().to(), "of") ? day.get().to() + 1 : day.get().to();
    return Months.named(words, of)
        .flatMap(month -> dated(words, from, month.to(), month.number(), day.get().whole()));
  }

  private static Optional<Phrase> dated(Words words, int from, int to, int month, int day) {
    if (day > Month.of(month).maxLength() || words.is(to, ":") && words.isGlued(to + 1)) {
      return Optional.empty();
    }
    MonthDay monthDay = MonthDay.of(month, day);
    int comma = words.is(to, ",") || words.is(to, "of") ? to + 1 : to;
    Optional<Amount> year = Years.written(words, comma);
    if (year.isPresent() && monthDay.isValidYear(year.get().whole())) {
      LocalDate whole = monthDay.atYear(year.get().whole());
      return Optional.of(
          Phrase.day(from, year.get().to(), Meaning.fixed(Period.day(whole), "date as written")));
    }
    Optional<RelativeYear> relative = RelativeYear.at(words, to);
    if (relative.isPresent()) {
      RelativeYear told = relative.get();
      return Optional.of(
          Phrase.day(
              from,
              told.to(),
              anchor ->
                  anchor.fromPublication(
                      "day of " + told.words() + " counted from",
                      "XXXX-" + monthDay.toString().substring(2),
                      published ->
                          Period.day(monthDay.atYear(published.getYear() + told.offset())))));
    }
    return Optional.of(Phrase.day(from, to, yearless(monthDay)));
  }

  private static Meaning yearless(MonthDay day) {
    return anchor -> anchor.yearless(day);
  }

  /** "21", "21st", "eighth". */
  private static Optional<Amount> dayNumber(Words words, int at) {
    if (words.at(at).isNumber(2)) {
      int day = Integer.parseInt(words.lower(at));
      int to = words.isAny(at + 1, ENDINGS) && words.isGlued(at + 1) ? at + 2 : at + 1;
      return day >= 1 && day <= 31 ? Optional.of(Amount.of(day, to)) : Optional.empty();
    }
    return ORDINALS.at(words, at).map(match -> Amount.of(match.number(), match.to()));
  }
}
