package attest.time;

import attest.model.Found;
import attest.model.Mention;
import attest.model.Span;
import attest.model.TimeSpan;
import attest.model.TimeSpan.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Days that stand before a date and share its month: "between 24th and 26th July 2014", "on 7, 8
 * and 9 May", "30-31/07/2014". Together they are one stretch, from the first day to the last.
 */
final class SharedMonth {
  private static final Phrases ORDINALS = Phrases.english("ordinals");
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> LINKS =
      Set.of("and", "to", "until", "till", "through", "&", ",");
  private static final Set<String> BEFORE =
      Set.of(
          "on",
          "between",
          "from",
          "of",
          "in",
          "during",
          "overnight",
          "the",
          "(",
          "night",
          "nights",
          "dated");
  private static final int LONGEST = 20;

  private SharedMonth() {}

  /** A number of a day, and the word that it starts at. */
  private record Day(int number, int from) {}

  /** The stretch that ends with the given date, where days before it share its month. */
  static Optional<Mention.OfTime> endingWith(Reader.Hit hit) {
    Optional<TimeSpan> date = hit.reading().time().likeliest().filter(TimeSpan::isDay);
    Words words = hit.words();
    if (date.isEmpty() || !startsWithDay(words, hit.phrase().from())) {
      return Optional.empty();
    }
    LocalDate last = date.get().first().orElseThrow();
    Optional<Day> first = firstDay(words, hit.phrase().from(), last.getDayOfMonth());
    return first
        .filter(
            day -> day.from() == 0 || words.isAny(day.from() - 1, BEFORE) || isDashed(words, hit))
        .map(day -> mention(hit, date.get(), last.withDayOfMonth(day.number()), day.from()));
  }

  private static boolean isDashed(Words words, Reader.Hit hit) {
    return words.isDash(hit.phrase().from() - 1);
  }

  private static boolean startsWithDay(Words words, int from) {
    int at = words.is(from, "the") ? from + 1 : from;
    return words.at(at).isNumber(2) || ORDINALS.at(words, at).isPresent();
  }

  /** Goes back over "29th, 30th and": each day is earlier than the one behind it. */
  private static Optional<Day> firstDay(Words words, int date, int day) {
    Optional<Day> found = Optional.empty();
    int at = date;
    int later = day;
    while (date - at < LONGEST) {
      int link = at - 1;
      if (!words.isAny(link, LINKS) && !words.isDash(link)) {
        return found;
      }
      int end = words.is(link, "and") && words.is(link - 1, ",") ? link - 1 : link;
      Optional<Day> before = dayBefore(words, end);
      if (before.isEmpty() || before.get().number() >= later) {
        return found;
      }
      found = before;
      later = before.get().number();
      at = before.get().from();
    }
    return found;
  }

  /** The day whose last word stands right before the given one: "24", "24th", "the 24th". */
  private static Optional<Day> dayBefore(Words words, int end) {
    int number = words.isAny(end - 1, ENDINGS) && words.isGlued(end - 1) ? end - 2 : end - 1;
    Optional<Integer> day =
        number < 0
            ? Optional.empty()
            : words.at(number).isNumber(2)
                ? Optional.of(Integer.parseInt(words.lower(number)))
                : ORDINALS.at(words, number).filter(m -> m.to() == end).map(m -> m.number());
    int from = words.is(number - 1, "the") ? number - 1 : number;
    return day.filter(n -> n >= 1 && n <= 31).map(n -> new Day(n, from));
  }

  private static Mention.OfTime mention(Reader.Hit hit, TimeSpan date, LocalDate first, int from) {
    Words words = hit.words();
    List<String> reasons = new ArrayList<>(List.of("from the first day to the last of one month"));
    reasons.addAll(date.reasons());
    TimeSpan stretch =
        new TimeSpan(Optional.of(first), date.last(), Precision.RANGE, date.partOfDay(), reasons);
    return new Mention.OfTime(
        new Span(words.at(from).start(), hit.span().end()),
        words.sentence().index(),
        new Found.One<>(stretch, 1));
  }
}
