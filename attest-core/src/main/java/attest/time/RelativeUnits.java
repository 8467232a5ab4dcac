package attest.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Units next to publication or to the day told: "last week", "this year", "the following day". */
final class RelativeUnits implements Family {
  private static final Set<String> LAST = Set.of("last", "past");
  private static final Set<String> NEXT = Set.of("next", "coming");
  private static final Set<String> THIS = Set.of("this", "current");
  private static final Set<String> TOLD = Set.of("same", "that", "very");
  private static final Set<String> BEFORE = Set.of("previous", "preceding");
  private static final Set<String> AFTER = Set.of("following", "next");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    boolean the = words.is(from, "the");
    int at = the ? from + 1 : from;
    int unitAt = words.is(at + 1, "calendar") || words.is(at + 1, "fiscal") ? at + 2 : at + 1;
    if (words.is(unitAt, "weekend")) {
      return weekend(words, from, at, unitAt);
    }
    if (the && words.is(at, "weekend")) {
      return Optional.of(Phrase.date(from, at + 1, weekendNear()));
    }
    Optional<Unit.At> unit = Unit.at(words, unitAt).filter(found -> !found.plural());
    if (unit.isEmpty() || unit.get().unit().isShorterThanDay()) {
      return Optional.empty();
    }
    return meaning(words, at, the, unit.get().unit())
        .map(meaning ->
            unit.get().unit() == Unit.DAY
                ? Phrase.day(from, unit.get().to(), meaning)
                : Phrase.date(from, unit.get().to(), meaning));
  }

  private static Optional<Meaning> meaning(Words words, int at, boolean the, Unit unit) {
    if (unit == Unit.NIGHT) {
      return Optional.empty();
    }
    if (unit == Unit.DAY) {
      return dayMeaning(words, at, the);
    }
    if (words.isAny(at, LAST)) {
      return Optional.of(shifted(unit, -1));
    }
    if (words.isAny(at, THIS)) {
      return Optional.of(shifted(unit, 0));
    }
    if (words.isAny(at, NEXT) && !(the && words.is(at, "next"))) {
      return Optional.of(shifted(unit, 1));
    }
    if (words.isAny(at, TOLD)) {
      return Optional.of(told(unit, 0));
    }
    if (words.isAny(at, BEFORE)) {
      return Optional.of(told(unit, -1));
    }
    return words.isAny(at, AFTER) ? Optional.of(told(unit, 1)) : Optional.empty();
  }

  private static Optional<Meaning> dayMeaning(Words words, int at, boolean the) {
    if (words.isAny(at, TOLD) && (the || words.is(at, "that") || words.is(at, "same"))) {
      return Optional.of(told(Unit.DAY, 0));
    }
    if (words.isAny(at, BEFORE)) {
      return Optional.of(told(Unit.DAY, -1));
    }
    return words.isAny(at, AFTER) ? Optional.of(told(Unit.DAY, 1)) : Optional.empty();
  }

  private static Meaning shifted(Unit unit, int offset) {
    String rule =
        offset < 0
            ? "the " + unit + " before that of"
            : offset > 0 ? "the " + unit + " after that of" : "the " + unit + " of";
    return anchor ->
        anchor.fromPublication(
            rule.toLowerCase(java.util.Locale.ROOT),
            open(unit),
            day -> unit.around(unit.shift(day, offset)));
  }

  /** "the same week", "the previous day": next to what the text told last. */
  private static Meaning told(Unit unit, int offset) {
    return anchor -> {
      if (unit == Unit.DAY) {
        return anchor.fromToldDay(
            offset == 0 ? "the very day of" : offset < 0 ? "the day before" : "the day after",
            "XXXX-XX-XX",
            day -> Period.day(day.plusDays(offset)));
      }
      Optional<LocalDate> first = anchor.told().period().map(Period::first);
      if (first.isEmpty()) {
        return offset < 0
            ? shifted(unit, -1).read(anchor)
            : Reading.none(open(unit), "a time that the text does not tell");
      }
      Period period = unit.around(unit.shift(first.get(), offset));
      return Reading.one(period, "counted from " + first.get() + ", told before");
    };
  }

  private static Optional<Phrase> weekend(Words words, int from, int at, int unitAt) {
    int weeks =
        words.isAny(at, LAST) || words.isAny(at, BEFORE)
            ? -1
            : words.isAny(at, THIS) ? 0 : words.isAny(at, NEXT) ? 1 : 9;
    if (weeks == 9) {
      return Optional.empty();
    }
    return Optional.of(
        Phrase.date(
            from,
            unitAt + 1,
            anchor ->
                anchor.fromPublication(
                    "the weekend of a week counted from",
                    "XXXX-WXX-WE",
                    day -> Period.weekend(day.plusWeeks(weeks - back(anchor, day, weeks))))));
  }

  /** "this weekend" in Monday's or Tuesday's report of what has happened is the one just over. */
  private static int back(Anchor anchor, LocalDate day, int weeks) {
    boolean early = day.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0;
    return weeks == 0 && early && !anchor.isFuture() ? 1 : 0;
  }

  /** "the weekend": told in the past tense the latest that has begun, else the coming one. */
  private static Meaning weekendNear() {
    return anchor ->
        anchor.fromPublication(
            anchor.isFuture() ? "the weekend from" : "the latest weekend begun by",
            "XXXX-WXX-WE",
            day ->
                anchor.isFuture() || day.getDayOfWeek().getValue() >= 6
                    ? Period.weekend(day)
                    : Period.weekend(day.minusWeeks(1)));
  }

  private static String open(Unit unit) {
    return switch (unit) {
      case YEAR, DECADE, CENTURY -> "XXXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      default -> "XXXX-XX-XX";
    };
  }
}
