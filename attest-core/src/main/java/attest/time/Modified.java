package attest.time;

import attest.model.Found;
import attest.model.TimeSpan;
import attest.model.TimeSpan.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts of a longer time: "early on Sunday", "late May", "mid-2017", "the end of November",
 * "earlier this week". The TIMEX3 value stays that of the whole, as TimeML has it.
 *
 * @param whole the families that may be modified
 */
record Modified(Family whole) implements Family {
  private static final Phrases WORDS = Phrases.english("modifiers");
  private static final Set<String> JOINING = Set.of("on", "in", "-", "the", "of");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    int at = words.is(from, "the") ? from + 1 : from;
    Optional<Phrases.Match> modifier = WORDS.at(words, at);
    if (modifier.isEmpty()) {
      return Optional.empty();
    }
    boolean approximate = modifier.get().value().equals("APPROX");
    int start = approximate ? modifier.get().to() : startAfter(words, modifier.get().to());
    Optional<Phrase> inner =
        words.is(start - 1, "the") && start - 1 >= modifier.get().to()
            ? whole.at(words, start - 1)
            : Optional.empty();
    return inner
        .or(() -> whole.at(words, start))
        .or(() -> thisUnit(words, start))
        .filter(phrase -> phrase.kind() != TimeExpression.Kind.DURATION)
        .filter(phrase -> phrase.kind() != TimeExpression.Kind.SET)
        .map(phrase ->
            new Phrase(
                from,
                phrase.to(),
                phrase.kind(),
                phrase.isDay(),
                anchor -> refine(phrase.meaning().read(anchor), modifier.get().value(), anchor)));
  }

  /** "the end of the month", "later in the day": the one of publication. */
  private static Optional<Phrase> thisUnit(Words words, int at) {
    if (!words.is(at - 1, "the")) {
      return Optional.empty();
    }
    return Unit.at(words, at)
        .filter(unit -> !unit.plural() && !unit.unit().isShorterThanDay())
        .filter(unit -> unit.unit() != Unit.NIGHT)
        .map(unit ->
            new Phrase(
                at,
                unit.to(),
                TimeExpression.Kind.DATE,
                unit.unit() == Unit.DAY,
                anchor ->
                    anchor.fromPublication(
                        "the " + unit.unit() + " of", "XXXX", unit.unit()::around)));
  }

  private static int startAfter(Words words, int at) {
    int start = at;
    for (int steps = 0; steps < 2 && words.isAny(start, JOINING); steps++) {
      start++;
    }
    return start;
  }

  private static Reading refine(Reading reading, String modifier, Anchor anchor) {
    if (reading.period().isEmpty()) {
      return reading;
    }
    Period period = reading.period().get();
    Optional<Period> part = part(period, modifier, anchor);
    if (part.isEmpty()) {
      return reading;
    }
    List<String> reasons = new ArrayList<>();
    reading.time().likeliest().map(TimeSpan::reasons).ifPresent(reasons::addAll);
    reasons.add(modifier.toLowerCase(java.util.Locale.ROOT) + " of " + period.timex3());
    TimeSpan span = part.get().span(reasons);
    return new Reading(reading.timex3(), new Found.One<>(span, 1), reading.period());
  }

  private static Optional<Period> part(Period period, String modifier, Anchor anchor) {
    if (period.isDay()) {
      return partOfDay(period, modifier);
    }
    LocalDate first = period.first();
    LocalDate last = period.last();
    long third = (ChronoUnit.DAYS.between(first, last) + 1) / 3;
    return switch (modifier) {
      case "START" -> within(period, first, first.plusDays(third));
      case "MID" -> within(period, first.plusDays(third), last.minusDays(third));
      case "END" -> within(period, last.minusDays(third), last);
      case "BEFORE" -> bounded(period, anchor, true);
      case "AFTER" -> bounded(period, anchor, false);
      default -> within(period, first, last);
    };
  }

  /** "earlier this month": up to publication; "later this month": from it on. */
  private static Optional<Period> bounded(Period period, Anchor anchor, boolean before) {
    Optional<LocalDate> day = anchor.published().filter(TimeSpan::isDay).flatMap(TimeSpan::first);
    return day.filter(d -> !d.isBefore(period.first()) && !d.isAfter(period.last()))
        .map(d ->
            before
                ? period.within(period.first(), d, Precision.RANGE)
                : period.within(d, period.last(), Precision.RANGE));
  }

  private static Optional<Period> within(Period period, LocalDate from, LocalDate to) {
    return Optional.of(period.within(from, to, Precision.APPROXIMATE));
  }

  private static Optional<Period> partOfDay(Period day, String modifier) {
    if (modifier.equals("APPROX")) {
      return within(day, day.first(), day.last());
    }
    if (day.partOfDay().isPresent()) {
      return Optional.empty();
    }
    return switch (modifier) {
      case "START" -> Optional.of(day.at("TMO"));
      case "END" -> Optional.of(day.at("TEV"));
      default -> Optional.empty();
    };
  }
}
