package attest.time;

import attest.model.Sentence;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Names of months, and the year that a month or a day of a month without one falls in. */
final class Months {
  private static final Phrases NAMES = Phrases.english("months");
  private static final Set<String> DOUBTFUL = Set.of("may", "march");
  private static final Set<String> NAMESAKES = Set.of("april", "june", "august");
  private static final Set<String> LEADING =
      Set.of(
          "in",
          "since",
          "of",
          "by",
          "until",
          "till",
          "last",
          "next",
          "this",
          "past",
          "early",
          "late",
          "mid",
          "from",
          "to",
          "through",
          "during",
          "for",
          "between",
          "before",
          "after",
          "every",
          "each",
          "around",
          "earlier",
          "later",
          "coming",
          "following",
          "previous",
          "-");

  /** About nine months: a day further back is told with its year. */
  private static final int DAYS_WITHOUT_YEAR = 275;

  private Months() {}

  /** A month's name at the given word, whatever stands around it; never lower-case "may". */
  static Optional<Phrases.Match> named(Words words, int at) {
    return words.at(at).isCapitalised() ? NAMES.at(words, at) : Optional.empty();
  }

  /** A month's name that stands alone: "in March", not "March on the capital". */
  static Optional<Phrases.Match> alone(Words words, int at) {
    return named(words, at).filter(match -> isMonth(words, at));
  }

  private static boolean isMonth(Words words, int at) {
    String name = words.lower(at);
    boolean led = words.isAny(at - 1, LEADING) || words.isDash(at - 1);
    if (DOUBTFUL.contains(name) || name.length() <= 3) {
      return led && !words.tag(at).equals("MD") && !isOthersName(words, at);
    }
    boolean namesake = !led && NAMESAKES.contains(name) && words.tag(at + 1).startsWith("NNP");
    return !namesake && !isOthersName(words, at) && !words.is(at - 1, "black");
  }

  /** "April Jones": part of a longer name. */
  private static boolean isOthersName(Words words, int at) {
    int token = words.at(at).token();
    for (Sentence.Name name : words.sentence().names()) {
      if (name.from() <= token && token < name.to()) {
        return name.kind() == Sentence.Name.Kind.PERSON && name.to() - name.from() > 1;
      }
    }
    return false;
  }

  /**
   * The year of a day without one. Past tense: the latest not after publication, one day of grace
   * for time zones, unless it lies so far back that a writer would have told its year; future: the
   * next; open: the nearest, what is over counting as half as far.
   */
  static Period yearless(MonthDay day, LocalDate published, Tense tense) {
    LocalDate before = latest(day, published.plusDays(1));
    LocalDate after = earliest(day, published);
    long back = published.toEpochDay() - before.toEpochDay();
    long ahead = after.toEpochDay() - published.toEpochDay();
    return Period.day(
        switch (tense) {
          case PAST -> back <= DAYS_WITHOUT_YEAR ? before : after;
          case FUTURE -> after;
          case UNKNOWN -> back <= 2 * ahead ? before : after;
        });
  }

  private static LocalDate latest(MonthDay day, LocalDate notAfter) {
    int year = notAfter.getYear();
    while (!day.isValidYear(year) || day.atYear(year).isAfter(notAfter)) {
      year--;
    }
    return day.atYear(year);
  }

  private static LocalDate earliest(MonthDay day, LocalDate notBefore) {
    int year = notBefore.getYear();
    while (!day.isValidYear(year) || day.atYear(year).isBefore(notBefore)) {
      year++;
    }
    return day.atYear(year);
  }

  /** The latest such month up to publication, or the next one from it on. */
  static Period yearless(Month month, LocalDate published, boolean future) {
    YearMonth now = YearMonth.from(published);
    YearMonth sameYear = now.withMonth(month.getValue());
    if (future) {
      return Period.month(sameYear.isBefore(now) ? sameYear.plusYears(1) : sameYear);
    }
    return Period.month(sameYear.isAfter(now) ? sameYear.minusYears(1) : sameYear);
  }

  /** The latest such month before that of publication. */
  static Period last(Month month, LocalDate published) {
    YearMonth sameYear = YearMonth.from(published).withMonth(month.getValue());
    return Period.month(
        sameYear.isBefore(YearMonth.from(published)) ? sameYear : sameYear.minusYears(1));
  }

  /** The next such month after that of publication. */
  static Period next(Month month, LocalDate published) {
    YearMonth sameYear = YearMonth.from(published).withMonth(month.getValue());
    return Period.month(
        sameYear.isAfter(YearMonth.from(published)) ? sameYear : sameYear.plusYears(1));
  }
}
