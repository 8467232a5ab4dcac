package attest.time;

import attest.model.TimeSpan.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates of the Hijri calendar: "Ramadan 1439", "12 Muharram 1440", "during Ramadan". Counted by the
 * Umm al-Qura tables; months begin by sighting, so that every date may be a day off.
 */
final class HijriDates implements Family {
  private static final Phrases NAMES = Phrases.english("hijri-months");
  private static final int FIRST_YEAR = 1300;
  private static final int LAST_YEAR = 1600;

  @Override
  public Optional<Phrase> at(Words words, int from) {
    boolean dayFirst = words.at(from).isNumber(2);
    int named = dayFirst ? from + 1 : from;
    if (!words.at(named).isCapitalised()) {
      return Optional.empty();
    }
    return NAMES.at(words, named).flatMap(month -> dated(words, from, month, dayFirst));
  }

  private static Optional<Phrase> dated(
      Words words, int from, Phrases.Match month, boolean dayFirst) {
    int day = dayFirst ? Integer.parseInt(words.lower(from)) : 0;
    int at = month.to();
    if (!dayFirst && words.at(at).isNumber(2)) {
      day = Integer.parseInt(words.lower(at));
      at++;
    }
    int comma = words.is(at, ",") ? at + 1 : at;
    int year = words.at(comma).isNumber(4) ? Integer.parseInt(words.lower(comma)) : 0;
    if (year >= FIRST_YEAR && year <= LAST_YEAR) {
      int to = comma + 1;
      return period(year, month.number(), day)
          .map(period -> Phrase.date(from, to, Meaning.fixed(period, "Hijri date by the tables")));
    }
    boolean knownMonth = day == 0 && month.number() == 9;
    return knownMonth ? Optional.of(Phrase.date(from, at, ramadan())) : Optional.empty();
  }

  /** "during Ramadan": the latest begun by publication. */
  private static Meaning ramadan() {
    return anchor ->
        anchor.fromPublication(
            "the latest Ramadan, by the tables, begun by",
            "XXXX",
            day -> {
              int year = hijriYear(day);
              Period same = period(year, 9, 0).orElse(Period.day(day));
              return same.first().isAfter(day)
                  ? period(year - 1, 9, 0).orElse(Period.day(day))
                  : same;
            });
  }

  private static int hijriYear(LocalDate day) {
    try {
      return HijrahDate.from(day).get(ChronoField.YEAR);
    } catch (DateTimeException e) {
      return FIRST_YEAR; // outside the tables: 1882 to 2174
    }
  }

  private static Optional<Period> period(int year, int month, int day) {
    try {
      HijrahDate first = HijrahChronology.INSTANCE.date(year, month, Math.max(day, 1));
      LocalDate from = LocalDate.from(first);
      LocalDate to = day > 0 ? from : from.plusDays(first.lengthOfMonth() - 1L);
      return Optional.of(
          Period.of(from, to, Precision.APPROXIMATE, day > 0 ? from.toString() : range(from, to)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String range(LocalDate from, LocalDate to) {
    return String.format(Locale.ROOT, "%s/%s", from, to);
  }
}
