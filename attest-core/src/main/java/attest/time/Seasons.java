package attest.time;

import attest.model.TimeSpan.Precision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Seasons: "last summer", "the winter of 2017". Northern meteorological seasons, which is what
 * agencies write by; winter is named by the year in which it begins.
 */
final class Seasons implements Family {
  private static final Phrases NAMES = Phrases.english("seasons");
  private static final Set<String> LAST = Set.of("last", "past", "previous");
  private static final Set<String> NEXT = Set.of("next", "coming");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    int named = words.is(from, "the") || words.is(from, "this") ? from + 1 : from;
    boolean last = words.isAny(named, LAST);
    boolean next = words.isAny(named, NEXT);
    if (last || next) {
      named++;
    }
    Optional<Phrases.Match> match = NAMES.at(words, named);
    if (match.isEmpty() || isVerb(words, named)) {
      return Optional.empty();
    }
    String season = match.get().value();
    int to = match.get().to();
    int at = words.is(to, "of") || words.is(to, ",") ? to + 1 : to;
    Optional<Amount> year = Years.written(words, at);
    if (year.isPresent()) {
      Period whole = season(season, year.get().whole());
      return Optional.of(
          Phrase.date(from, year.get().to(), Meaning.fixed(whole, "season as written")));
    }
    Optional<RelativeYear> relative = RelativeYear.at(words, to);
    if (relative.isPresent()) {
      int offset = relative.get().offset();
      return Optional.of(
          Phrase.date(
              from,
              relative.get().to(),
              anchor ->
                  anchor.fromPublication(
                      "season of " + relative.get().words() + " counted from",
                      "XXXX-" + season,
                      day -> season(season, day.getYear() + offset))));
    }
    boolean same = words.is(from, "this") && !last && !next;
    boolean directed = last || next || words.is(from, "this");
    boolean led = words.is(from, "the") || words.is(from - 1, "in") || words.is(from - 1, "since");
    return directed || led && !words.is(to, "of")
        ? Optional.of(Phrase.date(from, to, near(season, last, next, same)))
        : Optional.empty();
  }

  /** "prices fall", "the fall of the city". */
  private static boolean isVerb(Words words, int at) {
    boolean doubtful = words.is(at, "fall") || words.is(at, "spring");
    boolean directed =
        words.isAny(at - 1, LAST) || words.isAny(at - 1, NEXT) || words.is(at - 1, "this");
    boolean dated = Years.written(words, words.is(at + 1, "of") ? at + 2 : at + 1).isPresent();
    return doubtful && !directed && !dated;
  }

  /** January and February belong to the winter that began the year before. */
  private static boolean inWinter(String season, LocalDate day) {
    return season.equals("WI") && day.getMonthValue() <= 2;
  }

  private static Meaning near(String season, boolean last, boolean next, boolean same) {
    return anchor -> {
      if (same) {
        return anchor.fromPublication(
            "that season of the year of",
            "XXXX-" + season,
            day -> season(season, inWinter(season, day) ? day.getYear() - 1 : day.getYear()));
      }
      boolean coming = next || !last && anchor.isFuture();
      return anchor.fromPublication(
          coming ? "the next such season from" : "the latest such season begun by",
          "XXXX-" + season,
          day -> coming ? from(season, day) : upTo(season, day, last));
    };
  }

  private static Period upTo(String season, LocalDate day, boolean over) {
    for (int year = day.getYear(); ; year--) {
      Period period = season(season, year);
      if (!period.first().isAfter(day) && !(over && period.last().isAfter(day))) {
        return period;
      }
    }
  }

  private static Period from(String season, LocalDate day) {
    for (int year = day.getYear() - 1; ; year++) {
      Period period = season(season, year);
      if (!period.last().isBefore(day)) {
        return period;
      }
    }
  }

  private static Period season(String season, int year) {
    int month =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    LocalDate first = LocalDate.of(year, month, 1);
    return Period.of(
        first, first.plusMonths(3).minusDays(1), Precision.SEASON, year + "-" + season);
  }
}
