package attest.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Times of the clock: "4:30 a.m. (0130 GMT)", "at 23:15 local time", "noon". */
final class ClockTimes {
  private static final Phrases ZONES = Phrases.english("zones");
  private static final Phrases ABOUT = Phrases.english("approximations");
  private static final Set<String> LEADING = Set.of("at", "around", "about", "by", "until", "from");

  private ClockTimes() {}

  /**
   * A time of the clock.
   *
   * @param value TIMEX3, {@code T04:30} or {@code T01:30Z}
   */
  record Clock(String value, int to) {}

  static Optional<Clock> at(Words words, int from) {
    int at = ABOUT.at(words, from).map(Phrases.Match::to).orElse(from);
    return twelveHours(words, at)
        .or(() -> twentyFourHours(words, at))
        .or(() -> fourDigits(words, at))
        .or(() -> oClock(words, at))
        .map(clock -> withOtherZone(words, clock));
  }

  /** "4:30 a.m.", "10pm", "10.30 pm". */
  private static Optional<Clock> twelveHours(Words words, int at) {
    String[] parts = words.lower(at).split("\\.", -1);
    int hourEnd = at + 1;
    String minutes = "00";
    if (parts.length == 2 && isMinutes(parts[1])) {
      minutes = parts[1];
    } else if (parts.length != 1) {
      return Optional.empty();
    } else if (words.is(at + 1, ":") && isMinutes(words.lower(at + 2))) {
      minutes = words.lower(at + 2);
      hourEnd = afterSeconds(words, at + 3);
    }
    int hour = number(parts[0], 12);
    boolean am = words.is(hourEnd, "am");
    if (hour < 1 || !am && !words.is(hourEnd, "pm")) {
      return Optional.empty();
    }
    int whole = am ? hour % 12 : hour % 12 + 12;
    return Optional.of(zoned(words, clock(whole, minutes), hourEnd + 1));
  }

  /** "23:15", where "at" or a zone says that it is no score. */
  private static Optional<Clock> twentyFourHours(Words words, int at) {
    int hour = number(words.lower(at), 24);
    boolean shape = words.is(at + 1, ":") && isMinutes(words.lower(at + 2));
    if (hour < 0 || !shape || words.is(at - 1, ":")) {
      return Optional.empty();
    }
    int to = afterSeconds(words, at + 3);
    boolean zone = ZONES.at(words, words.is(to, "(") ? to + 1 : to).isPresent();
    boolean led = words.isAny(at - 1, LEADING);
    return zone || led
        ? Optional.of(zoned(words, clock(hour, words.lower(at + 2)), to))
        : Optional.empty();
  }

  /** The index after ":05" in "9:57:05". */
  private static int afterSeconds(Words words, int at) {
    return words.is(at, ":") && isMinutes(words.lower(at + 1)) ? at + 2 : at;
  }

  /** "0130 GMT", "at 2200 hours". */
  private static Optional<Clock> fourDigits(Words words, int at) {
    String digits = words.lower(at);
    if (!words.at(at).isNumber() || digits.length() != 4) {
      return Optional.empty();
    }
    int hour = number(digits.substring(0, 2), 24);
    boolean said =
        ZONES.at(words, at + 1).isPresent() || words.is(at + 1, "hours") || words.is(at + 1, "hrs");
    if (hour < 0 || !isMinutes(digits.substring(2)) || !said) {
      return Optional.empty();
    }
    boolean hours = words.is(at + 1, "hours") || words.is(at + 1, "hrs");
    return Optional.of(zoned(words, clock(hour, digits.substring(2)), hours ? at + 2 : at + 1));
  }

  /** "3 o'clock". */
  private static Optional<Clock> oClock(Words words, int at) {
    if (!words.is(at + 1, "o'clock")) {
      return Optional.empty();
    }
    return Amount.at(words, at)
        .filter(hour -> hour.whole() >= 1 && hour.whole() <= 12)
        .map(hour -> zoned(words, clock(hour.whole(), "00"), at + 2));
  }

  private static Clock zoned(Words words, String value, int to) {
    return ZONES
        .at(words, to)
        .map(zone -> new Clock(zone.value().equals("Z") ? value + "Z" : value, zone.to()))
        .orElse(new Clock(value, to));
  }

  /** The same time told again: "(0130 GMT)". */
  private static Clock withOtherZone(Words words, Clock clock) {
    int open = clock.to();
    if (!words.is(open, "(") && !words.is(open, "/")) {
      return clock;
    }
    Optional<Clock> other = twelveHours(words, open + 1);
    other = other.or(() -> twentyFourHours(words, open + 1)).or(() -> fourDigits(words, open + 1));
    return other
        .map(same -> new Clock(clock.value(), words.is(same.to(), ")") ? same.to() + 1 : same.to()))
        .orElse(clock);
  }

  private static String clock(int hour, String minutes) {
    return String.format(Locale.ROOT, "T%02d:%s", hour, minutes);
  }

  private static boolean isMinutes(String digits) {
    return digits.length() == 2 && number(digits, 59) >= 0;
  }

  private static int number(String digits, int most) {
    boolean fits =
        !digits.isEmpty()
            && digits.length() <= 2
            && digits.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    int number = fits ? Integer.parseInt(digits) : -1;
    return number <= most ? number : -1;
  }
}
