package attest.input;

import attest.model.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of publication as people and pages write it. Days whose order of day and month can be taken
 * two ways ("03/04/2018") are not guessed. Of a time stamp the day counts as written, in its own
 * zone.
 */
public final class PublicationDate {
  private static final String REASON = "publication date as given";
  private static final Pattern STAMP =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:?\\d{2}\\S*(?: ?\\S{1,6})?)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern RANGE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|\\.\\.)/(\\d{4}-\\d{2}-\\d{2}|\\.\\.)");
  private static final Pattern CLOCK =
      Pattern.compile("[ ,T]+\\d{1,2}:\\d{2}(:\\d{2})?[^,]{0,20}$");
  private static final Pattern WEEKDAY = Pattern.compile("^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? ");

  private static final List<DateTimeFormatter> WORDED =
      List.of(
          form("d MMMM uuuu"),
          form("d MMM uuuu"),
          form("MMMM d, uuuu"),
          form("MMM d, uuuu"),
          form("MMMM d uuuu"),
          form("MMM d uuuu"),
          form("uuuu/MM/dd"));

  private PublicationDate() {}

  /**
   * Reads {@code 2018-06-23}, {@code 2018-06-23T08:00:00Z}, {@code 2018-06}, {@code 2018}, {@code
   * 2018-06-01/2018-06-09}, {@code ../2018-06-09}, {@code 23 June 2018}, {@code June 23, 2018} and
   * the like; empty = no such date.
   */
  public static Optional<TimeSpan> find(String written) {
    String text = written.strip();
    try {
      return numeric(text).or(() -> worded(text).map(day -> TimeSpan.day(day, REASON)));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return Optional.empty(); // such as 2018-02-31
    }
  }

  static TimeSpan read(String written, int line) throws RefusedException {
    Optional<TimeSpan> found = find(written);
    if (found.isEmpty()) {
      throw new RefusedException(
          line,
          "publication date \""
              + brief(written)
              + "\" is no date; write it as 2018-06-23 or leave it"
              + " out");
    }
    return found.get();
  }

  private static String brief(String written) {
    return written.length() <= 40 ? written : written.substring(0, 40) + "...";
  }

  private static Optional<TimeSpan> numeric(String text) {
    Matcher stamp = STAMP.matcher(text);
    if (stamp.matches()) {
      return Optional.of(TimeSpan.day(LocalDate.parse(stamp.group(1)), REASON));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return Optional.of(TimeSpan.day(LocalDate.parse(compact.replaceAll("$1-$2-$3")), REASON));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      YearMonth of = YearMonth.parse(month.group(1));
      return Optional.of(
          TimeSpan.between(of.atDay(1), of.atEndOfMonth(), TimeSpan.Precision.MONTH, REASON));
    }
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      int of = Integer.parseInt(year.group(1));
      return Optional.of(
          TimeSpan.between(
              LocalDate.of(of, 1, 1), LocalDate.of(of, 12, 31), TimeSpan.Precision.YEAR, REASON));
    }
    Matcher range = RANGE.matcher(text);
    return range.matches() ? Optional.of(range(range)) : Optional.empty();
  }

  private static TimeSpan range(Matcher range) {
    return new TimeSpan(
        bound(range.group(1)),
        bound(range.group(2)),
        TimeSpan.Precision.RANGE,
        Optional.empty(),
        List.of(REASON));
  }

  private static Optional<LocalDate> bound(String text) {
    return text.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static Optional<LocalDate> worded(String text) {
    String day = WEEKDAY.matcher(CLOCK.matcher(text).replaceFirst("")).replaceFirst("");
    for (DateTimeFormatter form : WORDED) {
      try {
        return Optional.of(LocalDate.parse(day, form));
      } catch (DateTimeParseException e) {
        continue; // the next form may fit
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
