package attest.time;

import attest.model.Found;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts of the day and clock times, with the day they join: "Friday night", "the early hours of
 * Sunday", "10 p.m. Wednesday", "on Friday at 4:30 a.m. (0130 GMT)". Alone they belong to the day
 * that the text told last.
 *
 * @param days the simple families
 */
record Daytimes(Family days) implements Family {
  private static final Phrases PARTS = Phrases.english("parts-of-day");
  private static final Set<String> TO_PART =
      Set.of(
          "at", "around", "about", "in", "the", ",", "shortly", "just", "before", "after", "during",
          "very");
  private static final Set<String> TO_DAY = Set.of("on", "of", ",", "in", "the", "local", "time");
  private static final Set<String> LEADING =
      Set.of(
          "at", "around", "about", "by", "before", "after", "until", "since", "from", "of",
          "during", "in");
  private static final Set<String> GENERIC = Set.of("every", "each", "good", "a", "one", "per");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    Optional<Phrase> day = days.at(words, from).filter(Phrase::isDay);
    if (day.isPresent()) {
      return dayFirst(words, from, day.get());
    }
    return partAt(words, from).flatMap(part -> partFirst(words, from, part));
  }

  /** "Friday night", "yesterday at dawn", "May 5, 10 p.m.". */
  private static Optional<Phrase> dayFirst(Words words, int from, Phrase day) {
    int at = day.to();
    for (int steps = 0; steps < 4 && words.isAny(at, TO_PART); steps++) {
      at++;
    }
    boolean joined = at > day.to();
    Optional<Part> part = partAt(words, at);
    if (part.isEmpty() || joined && words.is(day.to(), ",") && !part.get().clock()) {
      return Optional.empty();
    }
    return Optional.of(joined(from, part.get().to(), day, part.get()));
  }

  /** "the early hours of Sunday", "10 p.m. on Wednesday"; else the day is to be looked for. */
  private Optional<Phrase> partFirst(Words words, int from, Part part) {
    int at = part.to();
    for (int steps = 0; steps < 3 && words.isAny(at, TO_DAY); steps++) {
      at++;
    }
    Optional<Phrase> day = days.at(words, at).filter(Phrase::isDay);
    if (day.isPresent()) {
      return Optional.of(joined(from, day.get().to(), day.get(), part));
    }
    return standsAlone(words, from, part)
        ? Optional.of(Phrase.time(from, part.to(), alone(part.value())))
        : Optional.empty();
  }

  private static boolean standsAlone(Words words, int from, Part part) {
    if (part.clock()) {
      return true;
    }
    if (words.isAny(from - 1, GENERIC)) {
      return false;
    }
    boolean several = part.words() > 1;
    return several
        || words.isAny(from - 1, LEADING)
        || words.is(from, "the") && !words.is(from + 1, "night");
  }

  private static Phrase joined(int from, int to, Phrase day, Part part) {
    return Phrase.time(from, to, anchor -> midnight(day.meaning().read(anchor), part.value()));
  }

  private static Reading midnight(Reading reading, String part) {
    return reading.at(part);
  }

  private static Meaning alone(String part) {
    return anchor -> {
      Optional<LocalDate> told = anchor.told().day();
      if (told.isPresent()) {
        Period period = Period.day(told.get()).at(part);
        TimeSpan span = period.span(List.of("part of the day told before, " + told.get()));
        return new Reading(period.timex3(), new Found.One<>(span, 0.6), Optional.empty());
      }
      String day =
          anchor.published().filter(TimeSpan::isDay).map(TimeSpan::edtf).orElse("XXXX-XX-XX");
      return Reading.none(day + part, "a time of day, but the text tells no day for it");
    };
  }

  /** A part of the day or a clock time with the index after it. */
  private record Part(String value, int to, boolean clock, int words) {}

  private static Optional<Part> partAt(Words words, int from) {
    Optional<ClockTimes.Clock> clock = ClockTimes.at(words, from);
    if (clock.isPresent()) {
      return Optional.of(inThe(words, new Part(clock.get().value(), clock.get().to(), true, 1)));
    }
    int at = words.is(from, "the") ? from + 1 : from;
    return PARTS
        .at(words, at)
        .filter(part -> !words.is(part.to(), "club") && !words.is(part.to(), "shift"))
        .map(part -> new Part(part.value(), part.to(), false, part.to() - at));
  }

  /** "8 o'clock in the morning". */
  private static Part inThe(Words words, Part clock) {
    if (!words.is(clock.to(), "in") || !words.is(clock.to() + 1, "the")) {
      return clock;
    }
    return PARTS
        .at(words, clock.to() + 2)
        .map(part -> new Part(clock.value(), part.to(), true, 1))
        .orElse(clock);
  }
}
