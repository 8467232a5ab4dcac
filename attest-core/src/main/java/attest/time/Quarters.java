package attest.time;

import java.util.Optional;
import java.util.Set;

/**
 * Quarters of a year: "the third quarter", "the 1988 second quarter", "the year-earlier quarter".
 */
final class Quarters implements Family {
  private static final Phrases ORDINALS = Phrases.english("ordinals");
  private static final Set<String> OWN = Set.of("latest", "same", "that", "recent");
  private static final Set<String> LEADING =
      Set.of("fiscal", "comparable", "corresponding", "company", "'s", "flat", "full");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    int at =
        words.is(from, "the") || words.is(from, "its") || words.is(from, "that") ? from + 1 : from;
    int start = words.is(from, "its") ? from + 1 : from;
    at = words.skip(at, LEADING);
    Optional<Amount> year = Years.written(words, at);
    at = year.map(Amount::to).orElse(at);
    at = words.skip(at, LEADING);
    boolean yearBefore = isYearBefore(words, at);
    if (yearBefore) {
      at = words.skipHyphen(at + 1) + 1;
    }
    Optional<RelativeYear> relative = RelativeYear.at(words, at);
    if (relative.isPresent() && words.is(at + 2, "'s")) {
      at += 3;
    }
    Optional<Phrases.Match> ordinal = ORDINALS.at(words, at).filter(match -> match.number() <= 4);
    if (ordinal.isPresent() && words.is(words.skipHyphen(ordinal.get().to()), "quarter")) {
      int to = words.skipHyphen(ordinal.get().to()) + 1;
      return Optional.of(
          numbered(words, start, to, ordinal.get().number(), year, yearBefore, relative));
    }
    if (yearBefore && (words.is(at, "quarter") || words.is(at, "period"))) {
      return Optional.of(Phrase.date(start, at + 1, yearBefore()));
    }
    if (yearBefore && start == from) {
      return Optional.of(Phrase.date(at - 3, at, yearBefore()));
    }
    int own = words.isAny(at, OWN) ? at + 1 : at;
    boolean the = words.is(from, "the") || words.is(from, "that");
    if (the && (words.is(own, "quarter") || own > at && words.is(own, "period"))) {
      return Optional.of(Phrase.date(from, own + 1, told()));
    }
    return Optional.empty();
  }

  /** "year-earlier", "year-ago". */
  private static boolean isYearBefore(Words words, int at) {
    int next = words.skipHyphen(at + 1);
    return words.is(at, "year")
        && next == at + 2
        && (words.is(next, "earlier") || words.is(next, "ago"));
  }

  private static Phrase numbered(
      Words words,
      int from,
      int before,
      int number,
      Optional<Amount> year,
      boolean yearBefore,
      Optional<RelativeYear> relative) {
    int at = words.is(before, "of") || words.is(before, ",") ? before + 1 : before;
    Optional<Amount> after = year.or(() -> Years.written(words, at));
    if (after.isPresent()) {
      int to = Math.max(before, after.get().to());
      Period quarter = Period.quarter(after.get().whole(), number);
      return Phrase.date(from, to, Meaning.fixed(quarter, "quarter as written"));
    }
    Optional<RelativeYear> told = relative.or(() -> RelativeYear.at(words, before));
    if (told.isPresent()) {
      int to = Math.max(before, told.get().to());
      return Phrase.date(from, to, ofYear(number, told.get()));
    }
    return Phrase.date(from, before, near(number, yearBefore));
  }

  private static Meaning ofYear(int number, RelativeYear told) {
    return anchor ->
        anchor.fromPublication(
            "quarter of " + told.words() + " counted from",
            "XXXX-Q" + number,
            day -> Period.quarter(day.getYear() + told.offset(), number));
  }

  /** The latest such quarter begun by publication; the next one where it is still to come. */
  private static Meaning near(int number, boolean yearBefore) {
    return anchor ->
        anchor.fromPublication(
            anchor.isFuture() ? "the next such quarter from" : "the latest such quarter begun by",
            "XXXX-Q" + number,
            day -> {
              Period same = Period.quarter(day.getYear() - (yearBefore ? 1 : 0), number);
              if (anchor.isFuture()) {
                return same.last().plusMonths(3).isBefore(day)
                    ? Period.quarter(day.getYear() + 1, number)
                    : same;
              }
              return same.first().isAfter(day) ? Period.quarter(day.getYear() - 1, number) : same;
            });
  }

  private static Meaning yearBefore() {
    return anchor ->
        anchor
            .told()
            .quarter()
            .map(quarter ->
                Reading.one(
                    Period.quarter(quarter.first().minusYears(1)),
                    "a year before the quarter told before, " + quarter.timex3()))
            .orElseGet(() ->
                anchor.fromPublication(
                    "the year before that of", "XXXX", day -> Period.year(day.getYear() - 1)));
  }

  private static Meaning told() {
    return anchor ->
        anchor
            .told()
            .quarter()
            .map(quarter -> Reading.one(quarter, "the quarter told before"))
            .orElseGet(() ->
                anchor.fromPublication(
                    "the latest quarter over by",
                    "XXXX-QX",
                    day -> Period.quarter(day.minusMonths(3))));
  }
}
