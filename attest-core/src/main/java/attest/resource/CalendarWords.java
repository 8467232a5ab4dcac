package attest.resource;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English names of months and days of the week, in small letters. */
public final class CalendarWords {
  /** January to December, written in full. */
  public static final Set<String> MONTHS = names(Month.values());

  /** Monday to Sunday, written in full. */
  public static final Set<String> WEEKDAYS = names(DayOfWeek.values());

  private CalendarWords() {}

  private static Set<String> names(Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
