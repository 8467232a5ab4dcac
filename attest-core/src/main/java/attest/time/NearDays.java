package attest.time;

import attest.model.TimeSpan.Precision;
import java.time.LocalDate;
import java.util.Optional;

/** Days next to publication: "today", "yesterday", "last night", "overnight", "this morning". */
final class NearDays implements Family {
  private static final Phrases PARTS = Phrases.english("parts-of-day");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    return switch (words.lower(from)) {
      case "today" -> Optional.of(Phrase.day(from, from + 1, shifted("the day of", 0)));
      case "yesterday" -> Optional.of(Phrase.day(from, from + 1, shifted("the day before", -1)));
      case "tomorrow" -> Optional.of(Phrase.day(from, from + 1, shifted("the day after", 1)));
      case "tonight" ->
          Optional.of(
              Phrase.time(from, from + 1, shifted("the night after", 0).then(NearDays::night)));
      case "overnight" -> Optional.of(Phrase.time(from, from + 1, overnight()));
      case "the" -> beyond(words, from, from + 1);
      case "day" -> beyond(words, from, from);
      case "this" -> part(words, from, 0);
      case "last" -> lastNight(words, from);
      case "earlier" ->
          words.is(from + 1, "in") && words.is(from + 2, "the") && words.is(from + 3, "day")
              ? Optional.of(Phrase.day(from, from + 4, shifted("the day of", 0)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "the day before yesterday", "the day after tomorrow". */
  private static Optional<Phrase> beyond(Words words, int from, int at) {
    if (!words.is(at, "day")) {
      return Optional.empty();
    }
    if (words.is(at + 1, "before") && words.is(at + 2, "yesterday")) {
      return Optional.of(Phrase.day(from, at + 3, shifted("two days before", -2)));
    }
    if (words.is(at + 1, "after") && words.is(at + 2, "tomorrow")) {
      return Optional.of(Phrase.day(from, at + 3, shifted("two days after", 2)));
    }
    return Optional.empty();
  }

  /** "this morning". */
  private static Optional<Phrase> part(Words words, int from, int days) {
    return PARTS
        .at(words, from + 1)
        .filter(part -> !part.value().startsWith("T1") && !part.value().startsWith("T2"))
        .map(part ->
            Phrase.time(
                from,
                part.to(),
                shifted("the day of", days).then(reading -> reading.at(part.value()))));
  }

  private static Optional<Phrase> lastNight(Words words, int from) {
    if (!words.is(from + 1, "night") && !words.is(from + 1, "evening")) {
      return Optional.empty();
    }
    String part = words.is(from + 1, "night") ? "TNI" : "TEV";
    return Optional.of(
        Phrase.time(
            from, from + 2, shifted("the day before", -1).then(reading -> reading.at(part))));
  }

  private static Reading night(Reading reading) {
    return reading.at("TNI");
  }

  /** The night before publication: it may have begun on the day before or ended on the day. */
  private static Meaning overnight() {
    return anchor ->
        anchor.fromPublication(
            "the night before",
            "XXXX-XX-XXTNI",
            day ->
                Period.day(day.minusDays(1))
                    .within(day.minusDays(1), day, Precision.RANGE)
                    .at("TNI"));
  }

  private static Meaning shifted(String rule, int days) {
    return anchor ->
        anchor.fromPublication(rule, "XXXX-XX-XX", day -> Period.day(shift(day, days)));
  }

  private static LocalDate shift(LocalDate day, int days) {
    return day.plusDays(days);
  }
}
