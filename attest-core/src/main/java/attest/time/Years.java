package attest.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Years, decades and centuries: "since 2014", "the late 1980s", "the 20th century". */
final class Years implements Family {
  private static final Phrases DECADES = Phrases.english("decades");
  private static final Phrases ORDINALS = Phrases.english("ordinals");
  private static final Set<String> LEADING =
      Set.of(
          "in", "since", "of", "by", "until", "till", "from", "to", "through", "during", "for",
          "between", "before", "after", "early", "late", "mid", "year", "fiscal", "around", "circa",
          "and", "or", "spring", "summer", "autumn", "fall", "winter", "into");
  private static final Set<String> DETERMINERS = Set.of("the", "its", "his", "their", "a", "'s");
  private static final Set<String> BEFORE_SHORT = Set.of("the", "'", "\u2019");
  private static final Set<String> AMOUNTS =
      Set.of(
          "$",
          "\u00a3",
          "\u20ac",
          "no",
          "about",
          "than",
          "over",
          "nearly",
          "some",
          "least",
          "number",
          "#",
          "almost",
          "approximately",
          "roughly",
          "another",
          "up",
          "most",
          "flight");

  @Override
  public Optional<Phrase> at(Words words, int from) {
    return decade(words, from)
        .or(() -> century(words, from))
        .or(() -> fiscal(words, from))
        .or(() -> spelledOut(words, from))
        .or(() -> bare(words, from));
  }

  /** A year in a date: four digits, or words such as "nineteen ninety-six". */
  static Optional<Amount> written(Words words, int at) {
    Word word = words.at(at);
    if (word.isNumber() && word.lower().length() == 4) {
      int year = Integer.parseInt(word.lower());
      boolean more = words.isGlued(at + 1) && words.is(at + 1, "s");
      return year >= 1000 && year <= 2199 && !more
          ? Optional.of(Amount.of(year, at + 1))
          : Optional.empty();
    }
    return spelled(words, at);
  }

  /** "nineteen ninety-six", "two thousand". */
  private static Optional<Amount> spelled(Words words, int at) {
    if (words.is(at, "two") && words.is(at + 1, "thousand")) {
      return Amount.spelled(words, at).filter(year -> year.whole() < 2100);
    }
    int hundreds = words.is(at, "nineteen") ? 1900 : words.is(at, "twenty") ? 2000 : 0;
    if (hundreds == 0) {
      return Optional.empty();
    }
    return Amount.spelled(words, at + 1)
        .filter(rest -> rest.whole() >= 10 && rest.whole() <= 99)
        .map(rest -> Amount.of(hundreds + rest.whole(), rest.to()));
  }

  /** "the year two thousand", "nineteen ninety-six" after "in". */
  private static Optional<Phrase> spelledOut(Words words, int from) {
    boolean the = words.is(from, "the") && words.is(from + 1, "year");
    int at = the ? from + 2 : from;
    Optional<Amount> year = the ? written(words, at) : spelled(words, at);
    boolean led = the || words.isAny(from - 1, LEADING) && !words.is(from, "two");
    boolean counted = year.isPresent() && Unit.at(words, year.get().to()).isPresent();
    return year.filter(found -> led && !counted).map(found -> year(from, found));
  }

  private static Optional<Phrase> bare(Words words, int from) {
    return written(words, from)
        .filter(year -> words.at(from).isNumber())
        .filter(year -> year.whole() >= 1800 && year.whole() < 2100)
        .filter(year -> isYear(words, from))
        .map(year -> year(from, year));
  }

  private static boolean isYear(Words words, int at) {
    boolean house = words.is(at + 1, "block") || words.is(at + 1, "blocks");
    if (house
        || words.isAny(at - 1, AMOUNTS)
        || Unit.at(words, words.skipHyphen(at + 1)).isPresent()) {
      return false;
    }
    if (words.isGlued(at) && !words.isDash(at - 1) && !words.is(at - 1, "(")
        || words.isGlued(at + 1) && (words.is(at + 1, "%") || words.is(at + 1, "/"))
        || words.is(at + 1, "hours")
        || words.is(at + 1, "gmt")) {
      return false;
    }
    if (words.isAny(at - 1, LEADING) || words.is(at - 1, "(")) {
      return !words.tag(at + 1).equals("NNS") || words.is(at - 1, "in");
    }
    if (words.isAny(at - 1, DETERMINERS)) {
      return true;
    }
    boolean rangeEnd = words.isDash(at - 1) && words.at(at - 2).isNumber();
    String next = words.tag(at + 1);
    boolean counts = next.startsWith("NN") || next.startsWith("JJ") || words.at(at + 1).isNumber();
    return rangeEnd || !counts;
  }

  private static Phrase year(int from, Amount year) {
    return Phrase.date(
        from, year.to(), Meaning.fixed(Period.year(year.whole()), "year as written"));
  }

  /** "fiscal 1989", "fiscal year 2019": told as the calendar year of its number. */
  private static Optional<Phrase> fiscal(Words words, int from) {
    if (!words.is(from, "fiscal")) {
      return Optional.empty();
    }
    return written(words, words.is(from + 1, "year") ? from + 2 : from + 1)
        .map(year -> year(from, year));
  }

  /** "the 1980s", "the nineties", "the mid-1990s". */
  private static Optional<Phrase> decade(Words words, int from) {
    int at = words.is(from, "the") ? from + 1 : from;
    Word word = words.at(at);
    boolean plural = words.isGlued(at + 1) && (words.is(at + 1, "s") || words.is(at + 1, "'s"));
    if (word.isNumber() && plural && word.lower().endsWith("0")) {
      int digits = word.lower().length();
      int year = Integer.parseInt(digits > 4 ? "0" : word.lower());
      if (digits == 4 && year >= 1700 && year < 2100) {
        return Optional.of(decade(from, at + 2, year));
      }
      if (digits == 2 && year >= 20 && words.isAny(at - 1, BEFORE_SHORT)) {
        return Optional.of(decade(from, at + 2, 1900 + year));
      }
    }
    return DECADES
        .at(words, at)
        .filter(match -> words.is(at - 1, "the") && !words.is(at - 2, "in his"))
        .map(match -> decade(from, match.to(), 1900 + match.number()));
  }

  private static Phrase decade(int from, int to, int year) {
    return Phrase.date(from, to, Meaning.fixed(Period.decade(year), "decade as written"));
  }

  /** "the 20th century". */
  private static Optional<Phrase> century(Words words, int from) {
    int at = words.is(from, "the") ? from + 1 : from;
    Optional<Amount> ordinal =
        words.at(at).isNumber(2) && words.isGlued(at + 1)
            ? Optional.of(Amount.of(Integer.parseInt(words.lower(at)), at + 2))
            : ORDINALS.at(words, at).map(match -> Amount.of(match.number(), match.to()));
    return ordinal
        .filter(count -> count.whole() >= 1 && count.whole() <= 22)
        .filter(count -> words.is(words.skipHyphen(count.to()), "century"))
        .map(count ->
            Phrase.date(
                from,
                words.skipHyphen(count.to()) + 1,
                Meaning.fixed(
                    Period.century(count.whole()),
                    String.format(Locale.ROOT, "century %d as written", count.whole()))));
  }
}
