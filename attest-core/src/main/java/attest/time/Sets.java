package attest.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/** Times that come again: "every Friday", "each July", "daily", "Tuesday nights". */
final class Sets implements Family {
  private static final Phrases WEEKDAYS = Phrases.english("weekdays");
  private static final Phrases PARTS = Phrases.english("parts-of-day");
  private static final Phrases ADVERBS = Phrases.english("sets");
  private static final Set<String> EVERY = Set.of("every", "each");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    if (words.isAny(from, EVERY)) {
      return every(words, from);
    }
    return plural(words, from)
        .or(() -> rate(words, from))
        .or(() ->
            ADVERBS
                .at(words, from)
                .filter(match -> !words.at(from).isCapitalised() || from == 0)
                .map(match -> set(from, match.to(), match.value())));
  }

  private static Optional<Phrase> every(Words words, int from) {
    Optional<Phrases.Match> weekday = WEEKDAYS.at(words, from + 1);
    if (weekday.isPresent()) {
      String value = "XXXX-WXX-" + DayOfWeek.of(weekday.get().number()).getValue();
      return Optional.of(withPart(words, from, weekday.get().to(), value));
    }
    Optional<Phrases.Match> month = Months.named(words, from + 1);
    if (month.isPresent()) {
      String value = "XXXX-" + (month.get().number() < 10 ? "0" : "") + month.get().number();
      return Optional.of(set(from, month.get().to(), value));
    }
    Optional<Phrases.Match> part = PARTS.at(words, from + 1);
    if (part.isPresent()) {
      return Optional.of(set(from, part.get().to(), "XXXX-XX-XX" + part.get().value()));
    }
    Optional<Amount> amount = Amount.at(words, from + 1);
    return Unit.at(words, amount.map(Amount::to).orElse(from + 1))
        .map(unit -> set(from, unit.to(), unit.unit().duration(amount.orElse(Amount.of(1, from)))));
  }

  /** "Fridays", "Tuesday nights". */
  private static Optional<Phrase> plural(Words words, int from) {
    String word = words.lower(from);
    if (!words.at(from).isCapitalised()) {
      return Optional.empty();
    }
    Optional<Phrases.Match> weekday = WEEKDAYS.at(words, from);
    if (weekday.isPresent() && words.lower(from + 1).endsWith("s")) {
      return PARTS
          .at(words, from + 1)
          .map(part -> set(from, part.to(), "XXXX-WXX-" + weekday.get().value() + part.value()));
    }
    if (!word.endsWith("days")) {
      return Optional.empty();
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (word.equals(day.name().toLowerCase(java.util.Locale.ROOT) + "s")) {
        return Optional.of(set(from, from + 1, "XXXX-WXX-" + day.getValue()));
      }
    }
    return Optional.empty();
  }

  /** "a year" in "10 percent a year", "twice a week". */
  private static Optional<Phrase> rate(Words words, int from) {
    boolean counted =
        words.is(from - 1, "twice")
            || words.is(from - 1, "once")
            || words.is(from - 1, "times")
            || words.is(from - 1, "%")
            || words.is(from - 1, "percent");
    if (!counted || !words.is(from, "a")) {
      return Optional.empty();
    }
    return Unit.at(words, from + 1)
        .map(unit -> set(from, unit.to(), unit.unit().duration(Amount.of(1, from))));
  }

  private static Phrase withPart(Words words, int from, int to, String value) {
    return PARTS
        .at(words, to)
        .map(part -> set(from, part.to(), value + part.value()))
        .orElse(set(from, to, value));
  }

  private static Phrase set(int from, int to, String value) {
    return Phrase.set(from, to, Meaning.apart(value, "comes again and again, no single day"));
  }
}
