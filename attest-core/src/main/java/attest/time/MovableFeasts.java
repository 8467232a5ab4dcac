package attest.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Feasts whose day moves: Easter and what is counted from it (western reckoning), and days such as
 * the fourth Thursday of November. The latest up to publication, or the next where it is to come.
 */
final class MovableFeasts implements Family {
  private static final Phrases NAMES = Phrases.english("movable-feasts");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    return NAMES
        .at(words, from)
        .filter(match -> words.at(from).isCapitalised())
        .map(match -> Phrase.day(from, match.to(), meaning(match.value())));
  }

  private static Meaning meaning(String rule) {
    return anchor ->
        anchor.fromPublication(
            "feast " + (anchor.isFuture() ? "from" : "up to"),
            "XXXX-XX-XX",
            day -> Period.day(anchor.isFuture() ? next(rule, day) : latest(rule, day)));
  }

  private static LocalDate latest(String rule, LocalDate day) {
    LocalDate here = in(rule, day.getYear());
    return here.isAfter(day) ? in(rule, day.getYear() - 1) : here;
  }

  private static LocalDate next(String rule, LocalDate day) {
    LocalDate here = in(rule, day.getYear());
    return here.isBefore(day) ? in(rule, day.getYear() + 1) : here;
  }

  /** {@code easter-2} is two days before Easter; {@code 11:4:4} the fourth Thursday of November. */
  private static LocalDate in(String rule, int year) {
    if (rule.startsWith("easter")) {
      String away = rule.substring("easter".length());
      return easter(year).plusDays(away.isEmpty() ? 0 : Integer.parseInt(away));
    }
    String[] parts = rule.split(":");
    LocalDate month = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[1]));
    int ordinal = Integer.parseInt(parts[2]);
    return month.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
  }

  /** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int days = h + l - 7 * m + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
