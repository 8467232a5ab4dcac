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

  /** News tells more of what was: where the tense is open, a day ahead must be so much nearer. */
  private static final int PAST_BIAS = 3;

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
   * for time zones; future: the next; open: the nearest, what is over counting as a third as far.
   */
  static Period yearless(MonthDay day, LocalDate published, Tense tense) {
    LocalDate before = latest(day, published.plusDays(1));
    LocalDate after = earliest(day, published);
    long back = published.toEpochDay() - before.toEpochDay();
    long ahead = after.toEpochDay() - published.toEpochDay();
    return Period.day(
        switch (tense) {
          case PAST -> before;
          case FUTURE -> after;
          case UNKNOWN -> back <= PAST_BIAS * ahead ? before : after;
        });
  }

  /** Such a day nearest to the given one. */
  static Period nearest(MonthDay day, LocalDate to) {
    LocalDate before = latest(day, to);
    LocalDate after = earliest(day, to);
    boolean back = to.toEpochDay() - before.toEpochDay() <= after.toEpochDay() - to.toEpochDay();
    return Period.day(back ? before : after);
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

  /** The month of a year that is not told, chosen as for days. */
  static Period yearless(Month month, LocalDate published, Tense tense) {
    int back = Math.floorMod(published.getMonthValue() - month.getValue(), 12);
    int ahead = Math.floorMod(-back, 12);
    YearMonth now = YearMonth.from(published);
    boolean coming = tense == Tense.FUTURE || tense == Tense.UNKNOWN && back > PAST_BIAS * ahead;
    return Period.month(coming ? now.plusMonths(ahead) : now.minusMonths(back));
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
