package attest.eval.suite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of a template: a day, a stretch of days, or an end alone ("- 11 JAN 90": by then).
 *
 * @param start empty where only the end is known
 */
record MucDate(Optional<Day> start, Day end) {
  private static final List<String> MONTHS =
      List.of("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" "));
  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{1,2})?\\s*(%s)[A-Z]*\\.?\\s+(\\d{4}|\\d\\d)(?!\\w)"
              .formatted(String.join("|", MONTHS)));
  private static final Pattern OR = Pattern.compile("\\s*/\\s*");
  private static final int CENTURY = 1900;

  /** A day; 0 stands for an unknown day of the month. */
  record Day(int year, int month, int day) implements Comparable<Day> {
    static Day of(LocalDate date) {
      return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private int order() {
      return (year * 100 + month) * 100 + day;
    }

    @Override
    public int compareTo(Day other) {
      return Integer.compare(order(), other.order());
    }
  }

  /** The alternatives of a fill: "09 JAN 90 / 25 AUG 89 - 26 AUG 89". */
  static List<MucDate> all(String written) {
    List<MucDate> dates = new ArrayList<>();
    for (String one : OR.split(written.replace('?', ' '), -1)) {
      List<Day> days = new ArrayList<>();
      Matcher day = DAY.matcher(one.toUpperCase(Locale.ROOT));
      while (day.find()) {
        days.add(day(day));
      }
      if (!days.isEmpty()) {
        dates.add(
            one.strip().startsWith("-")
                ? new MucDate(Optional.empty(), days.getFirst())
                : new MucDate(Optional.of(days.getFirst()), days.getLast()));
      }
    }
    return dates;
  }

  private static Day day(Matcher written) {
    String year = Optional.ofNullable(written.group(3)).orElse("0");
    int day = Optional.ofNullable(written.group(1)).map(Integer::valueOf).orElse(0);
    return new Day(
        Integer.parseInt(year) + (year.length() == 2 ? CENTURY : 0),
        MONTHS.indexOf(written.group(2)) + 1,
        day);
  }

  /** 1 for an equal date, half for one that lies inside this one. */
  double credit(MucDate said) {
    if (equals(said)) {
      return 1;
    }
    boolean partly;
    if (said.start.isEmpty()) {
      partly = said.end.equals(end);
    } else {
      Day from = said.start.get();
      boolean point = start.isPresent() && start.get().equals(end);
      boolean begun = start.isEmpty() || start.get().compareTo(from) <= 0;
      partly = begun && said.end.compareTo(end) <= 0 && !point;
    }
    return partly ? 0.5 : 0;
  }
}
