package attest.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

/**
 * Days of the week. Wire reports name the day of the week within seven days of publication (AP
 * Stylebook, "time element"): "on Friday" told in the past tense is the latest one up to
 * publication, that very day included.
 */
final class Weekdays implements Family {
  private static final Phrases NAMES = Phrases.english("weekdays");
  private static final Set<String> LAST = Set.of("last", "past", "previous");
  private static final Set<String> NEXT = Set.of("next", "coming", "following");
  private static final Set<String> GENERIC = Set.of("every", "each", "any", "per");
  private static final Set<String> RITES = Set.of("prayer", "prayers", "sermon", "mosque", "mass");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    int named = named(words, from);
    Optional<Phrases.Match> match = NAMES.at(words, named);
    if (match.isEmpty() || !isDayName(words, from, named)) {
      return Optional.empty();
    }
    DayOfWeek day = DayOfWeek.of(match.get().number());
    String direction = named == from ? "" : words.lower(named - 1);
    return Optional.of(Phrase.day(from, match.get().to(), meaning(day, direction)));
  }

  /** Where the day's name stands after "the previous", "this past", "last". */
  private static int named(Words words, int from) {
    int at = from;
    if (words.is(at, "the") || words.is(at, "this")) {
      at++;
    }
    boolean needsThe = words.is(at, "following") || words.is(at, "previous");
    if ((words.isAny(at, LAST) || words.isAny(at, NEXT)) && (!needsThe || at > from)) {
      at++;
    }
    return at == from + 1 && words.is(from, "the") ? from : at;
  }

  private static boolean isDayName(Words words, int from, int named) {
    Word name = words.at(named);
    if (!name.isCapitalised() || words.isAny(from - 1, GENERIC)) {
      return false;
    }
    if (words.isAny(named + 1, RITES) && (words.is(from - 1, "a") || words.is(from - 1, "the"))) {
      return false;
    }
    boolean abbreviated = name.lower().length() < 6;
    return !abbreviated
        || words.is(from - 1, "on")
        || words.is(from - 1, "last")
        || name.form().endsWith(".") && words.is(named + 1, ",");
  }

  private static Meaning meaning(DayOfWeek day, String direction) {
    String open = "XXXX-WXX-" + day.getValue();
    return anchor -> {
      if (direction.equals("previous")) {
        return told(anchor, open, day, false);
      }
      if (direction.equals("following")) {
        return told(anchor, open, day, true);
      }
      if (LAST.contains(direction)) {
        return anchor.fromPublication("weekday before", open, from -> before(day, from));
      }
      if (NEXT.contains(direction)) {
        return anchor.fromPublication("weekday after", open, from -> after(day, from));
      }
      return anchor.isFuture()
          ? anchor.fromPublication(
              "weekday from", open, from -> on(from.with(TemporalAdjusters.nextOrSame(day))))
          : anchor.fromPublication(
              "weekday up to", open, from -> on(from.with(TemporalAdjusters.previousOrSame(day))));
    };
  }

  /** "the previous Friday": before the day that the text told last, else before publication. */
  private static Reading told(Anchor anchor, String open, DayOfWeek day, boolean after) {
    boolean known = anchor.told().day().isPresent();
    if (known) {
      return after
          ? anchor.fromToldDay("weekday after", open, from -> after(day, from))
          : anchor.fromToldDay("weekday before", open, from -> before(day, from));
    }
    return after
        ? Reading.none(open, "a weekday after a day that the text does not tell")
        : anchor.fromPublication("weekday before", open, from -> before(day, from));
  }

  private static Period before(DayOfWeek day, LocalDate from) {
    return on(from.with(TemporalAdjusters.previous(day)));
  }

  private static Period after(DayOfWeek day, LocalDate from) {
    return on(from.with(TemporalAdjusters.next(day)));
  }

  private static Period on(LocalDate day) {
    return Period.day(day);
  }
}
