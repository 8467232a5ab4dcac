package attest.claim;

import attest.model.Count;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how many with its bounds: "at least 36", "10 to 15", "dozens", "a further 12". Ages, dates,
 * sums of money, distances and the numbers of names ("Flight 370") are not read.
 */
final class Quantities {
  private static final Set<String> NUMBERED = WordSet.english("quantities.numbered");
  private static final Set<String> TOLLS = WordSet.english("quantities.tolls");
  private static final int TOLL_REACH = 5;

  private static final Set<String> MONTHS = WordSet.english("quantities.months");

  private record Range(int low, int high) {}

  private final Numerals numerals;
  private final Phrases<Range> vague = new Phrases<>();
  private final Phrases<String> bounds = new Phrases<>();
  private final Set<String> units = new HashSet<>();

  private Quantities(Numerals numerals) {
    this.numerals = numerals;
    for (List<String> row : Table.english("vague", 3)) {
      Range range = new Range(Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1)));
      Table.phrases(row.get(2)).forEach(phrase -> vague.add(phrase, range));
    }
    for (List<String> row : Table.english("bounds", 2)) {
      Table.phrases(row.get(1)).forEach(phrase -> bounds.add(phrase, row.get(0)));
    }
    for (List<String> row : Table.english("units", 1)) {
      Table.phrases(row.get(0)).forEach(phrase -> units.add(phrase.getFirst()));
    }
  }

  static Quantities english() {
    return new Quantities(Numerals.english());
  }

  /** The quantity whose number starts at the given token. */
  Optional<Quantity> at(Wording text, int from) {
    Optional<Quantity> bare =
        between(text, from).or(() -> vague(text, from)).or(() -> number(text, from));
    return bare.filter(quantity -> counts(text, quantity)).map(quantity -> bounded(text, quantity));
  }

  /** "several", "dozens of"; "some" only before a plural noun. */
  private Optional<Quantity> vague(Wording text, int from) {
    return vague
        .at(text, from)
        .filter(hit -> !text.at(from).equals("some") || text.tagged(from + 1, "JJ", "NNS", "NNPS"))
        .filter(hit -> !text.at(from).equals("few") || !text.at(from - 1).equals("the"))
        .filter(
            hit -> !text.at(from).equals("many") || !text.is(from - 1, "as", "so", "too", "how"))
        .map(hit -> vague(text, hit));
  }

  private Quantity vague(Wording text, Phrases.Hit<Range> hit) {
    String words = text.at(hit.from());
    for (int i = hit.from() + 1; i < hit.to(); i++) {
      words += text.at(i).equals("of") && i + 1 == hit.to() ? "" : " " + text.at(i);
    }
    Range range = hit.value();
    Count count =
        range.low() == range.high()
            ? new Count.Exactly(range.low())
            : new Count.Vague(words, range.low(), range.high());
    return new Quantity(hit.from(), hit.from(), hit.to(), count, false);
  }

  /** "between 10 and 15". */
  private Optional<Quantity> between(Wording text, int from) {
    if (!text.at(from).equals("between")) {
      return Optional.empty();
    }
    Optional<Numerals.Numeral> low = numerals.at(text, from + 1);
    Optional<Numerals.Numeral> high =
        low.filter(n -> text.at(n.to()).equals("and")).flatMap(n -> numerals.at(text, n.to() + 1));
    return high.filter(n -> n.value() >= low.orElseThrow().value())
        .map(n -> range(from, low.orElseThrow().value(), n));
  }

  /** "12", "10 to 15", "10 - 15", "two or three", "12 or more", "twelve or so". */
  private Optional<Quantity> number(Wording text, int from) {
    Optional<Numerals.Numeral> found = numerals.at(text, from);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Numerals.Numeral number = found.get();
    int to = number.to();
    boolean joint = text.at(to).equals("to") || text.at(to).equals("or") || text.isHyphen(to);
    if (joint) {
      Optional<Numerals.Numeral> high =
          numerals.at(text, to + 1).filter(n -> n.value() > number.value());
      if (high.isPresent()) {
        return high.map(n -> range(from, number.value(), n));
      }
    }
    Count count = new Count.Exactly(number.value());
    if (text.at(to).equals("or") && text.at(to + 1).equals("more")) {
      return Optional.of(
          new Quantity(from, from, to + 2, new Count.AtLeast(number.value()), false));
    }
    if (text.at(to).equals("or") && text.at(to + 1).equals("so")) {
      return Optional.of(new Quantity(from, from, to + 2, new Count.About(number.value()), false));
    }
    if (text.at(to).equals("+")) {
      return Optional.of(
          new Quantity(from, from, to + 1, new Count.AtLeast(number.value()), false));
    }
    if (text.isHyphen(to) && text.at(to + 1).equals("plus")) {
      return Optional.of(
          new Quantity(from, from, to + 2, new Count.AtLeast(number.value()), false));
    }
    return Optional.of(new Quantity(from, from, to, count, false));
  }

  private static Quantity range(int from, int low, Numerals.Numeral high) {
    return new Quantity(from, from, high.to(), new Count.Between(low, high.value()), false);
  }

  /** Whether the number counts something, and is no age, year, day, price, distance or label. */
  private boolean counts(Wording text, Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    boolean digits = Character.isDigit(text.at(from).charAt(0));
    boolean numbered = text.is(from - 1, NUMBERED) && !isTollAt(text, from - 1);
    if (digits && (numbered || text.is(from - 1, MONTHS))) {
      return false;
    }
    if (isOneOfAges(text, quantity)) {
      return false;
    }
    if (isUnit(text, to) || text.isHyphen(to) && tight(text, to)) {
      return false;
    }
    if (digits && text.isHyphen(from - 1) && tight(text, from - 1)) {
      return false;
    }
    if (text.at(from).equals("one")
        && text.is(to, "another", "day", "-", "of these days", "after")) {
      return false;
    }
    if (text.at(from).equals("one") && text.at(from - 1).equals("no")) {
      return false;
    }
    return !digits || !isAge(text, quantity) && !isYear(text, quantity) && !isLabel(text, from, to);
  }

  /** "put the toll at 30", "the dead stand at 30": no hour, no page. */
  private static boolean isTollAt(Wording text, int at) {
    if (!text.at(at).equals("at")) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - TOLL_REACH); i--) {
      if (text.is(i, TOLLS)) {
        return true;
      }
    }
    return false;
  }

  /** "A boy younger than 12", "6 and 11 years old". */
  private static boolean isOneOfAges(Wording text, Quantity quantity) {
    int from = quantity.from();
    int next = quantity.to() + 1;
    boolean limit = text.at(from - 1).equals("than") && text.is(from - 2, "younger", "older");
    int unit = text.isHyphen(next + 1) ? next + 2 : next + 1;
    boolean listed =
        text.is(quantity.to(), "and", "or", ",")
            && text.tag(next).equals("CD")
            && text.is(unit, "year", "years", "months")
            && text.is(unit + 1, "old", "-");
    return limit || listed;
  }

  private boolean isUnit(Wording text, int at) {
    int noun = text.at(at).equals("more") || text.tag(at).equals("JJ") ? at + 1 : at;
    boolean may = text.at(at).equals("may") && text.tag(at).equals("MD");
    return !may
            && (units.contains(text.at(at))
                || text.tag(at).equals("JJ") && units.contains(text.at(noun)))
        || text.at(at).equals("more") && units.contains(text.at(at + 1))
        || text.at(at).equals("of") && units.contains(text.at(at + 1));
  }

  /** The hyphen of "12-year-old" stands without blanks. */
  private static boolean tight(Wording text, int at) {
    return at > 0
        && at + 1 < text.size()
        && text.token(at - 1).span().end() == text.token(at).span().start()
        && text.token(at).span().end() == text.token(at + 1).span().start();
  }

  /** "Karim Haddad, 35, was killed"; "(35)" behind a name or noun. */
  private static boolean isAge(Wording text, Quantity quantity) {
    if (!(quantity.count() instanceof Count.Exactly(int value)) || value > 110) {
      return false;
    }
    String before = text.at(quantity.from() - 1);
    String after = text.at(quantity.to());
    boolean closed =
        after.equals(",")
            || after.equals(")")
            || after.equals(".")
            || after.isEmpty()
            || after.equals(";")
            || after.equals("and")
            || after.equals("of");
    boolean behind = before.equals(",") || before.equals("(");
    boolean named =
        text.tag(quantity.from() - 2).startsWith("NN")
            || text.tag(quantity.from() - 2).equals("JJ");
    return behind
        && named
        && closed
        && !(after.equals("of") && text.at(quantity.to() + 1).equals("them"));
  }

  /** "in 2014", "2014 uprising"; but "2,014 people" and "killed 1950 people". */
  private static boolean isYear(Wording text, Quantity quantity) {
    boolean shape =
        quantity.count() instanceof Count.Exactly(int value)
            && value >= 1900
            && value < 2100
            && text.at(quantity.from()).length() == 4;
    return shape && !text.tag(quantity.to()).equals("NNS");
  }

  /** "Highway 12", "Battalion 36": a number right behind a name, with no noun after it. */
  private static boolean isLabel(Wording text, int from, int to) {
    boolean named = text.tag(from - 1).startsWith("NNP") && !text.isTime(from - 1);
    boolean address =
        text.tag(to).equals("NNP")
            && text.is(
                to + 1,
                "street",
                "avenue",
                "road",
                "lane",
                "drive",
                "boulevard",
                "place",
                "court",
                "st.",
                "ave.",
                "rd.");
    boolean free = !text.isNoun(to) && !text.tag(to).startsWith("JJ") && !text.isVerb(to);
    return address || named && free && !text.tag(from - 1).equals("NNPS");
  }

  private Quantity bounded(Wording text, Quantity bare) {
    Count count = bare.count();
    int from = bare.from();
    int to = bare.to();
    boolean more = false;
    for (int i = 0; i < 3; i++) {
      Optional<Phrases.Hit<String>> hit = bounds.before(text, from);
      if (hit.isEmpty()
          || hit.get().value().equals("none") && i == 0 && !isHarmless(text, hit.get())) {
        break;
      }
      count = bound(count, hit.get().value());
      more |= hit.get().value().equals("more");
      from = hit.get().from();
    }
    if (text.at(to).equals("more") && !text.at(to + 1).equals("than")) {
      more = true;
      to++;
    }
    return new Quantity(from, bare.number(), to, count, more);
  }

  private static boolean isHarmless(Wording text, Phrases.Hit<String> hit) {
    return !text.at(hit.from()).equals("as") && !text.at(hit.from()).equals("other");
  }

  private static Count bound(Count count, String bound) {
    if (!(count instanceof Count.Exactly(int value))) {
      return count;
    }
    return switch (bound) {
      case "least" -> new Count.AtLeast(value);
      case "over" -> new Count.AtLeast(value + 1);
      case "most" -> new Count.AtMost(value);
      case "under" -> new Count.AtMost(Math.max(0, value - 1));
      case "about" -> new Count.About(value);
      default -> count;
    };
  }
}
