package attest.claim;

import attest.model.Count;
import attest.model.Figure.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the noun groups that say how many: "at least 12 civilians", "a boy", "nobody". */
final class NounGroups {
  private static final Set<String> SETS = WordSet.english("noungroups.sets");
  private static final Set<String> PRONOUNS = WordSet.english("noungroups.pronouns");
  private static final Set<String> SAID_TO_BE = WordSet.english("noungroups.said-to-be");
  private static final Set<String> QUOTES = Set.of("\"", "\u201c", "\u201d", "'", "``", "''");
  private static final int LONGEST = 9;

  private final Quantities quantities;
  private final Populations populations;
  private final Harms harms;
  private final Persons persons;

  NounGroups(Quantities quantities, Populations populations, Harms harms) {
    this.quantities = quantities;
    this.populations = populations;
    this.harms = harms;
    this.persons = new Persons(this, populations, harms);
  }

  /** The counted noun groups of a sentence, in text order, never overlapping. */
  List<Counted> in(Wording text) {
    List<Counted> found = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      int here = at;
      Optional<Counted> counted =
          none(text, at).or(() -> number(text, here)).or(() -> persons.at(text, here));
      counted.ifPresent(c -> add(found, c));
      at = counted.map(Counted::to).orElse(at + 1);
    }
    return found;
  }

  /** A group whose bounds reach back into the one before it replaces nothing. */
  private static void add(List<Counted> found, Counted counted) {
    int floor = found.isEmpty() ? 0 : found.getLast().to();
    found.add(
        counted.from() >= floor
            ? counted
            : new Counted(
                floor,
                counted.noun(),
                counted.to(),
                counted.count(),
                counted.kind(),
                counted.whom(),
                counted.more(),
                counted.bare()));
  }

  /** "no one", "nobody", "no civilians"; not "no one else" and not "no reports of". */
  private Optional<Counted> none(Wording text, int at) {
    boolean nobody = text.is(at, "nobody", "none", "no-one");
    boolean noOne = text.at(at).equals("no") && text.at(at + 1).equals("one");
    boolean neither = text.at(at).equals("neither") || text.at(at).equals("none");
    if (nobody || noOne) {
      int to = noOne ? at + 2 : at + 1;
      boolean others =
          text.at(to).equals("else")
              || text.at(to).equals("other")
              || neither && text.at(to).equals("of");
      return others ? Optional.empty() : Optional.of(zero(text, at, to - 1, to));
    }
    if (!text.at(at).equals("no") && !text.at(at).equals("without") && !text.at(at).equals("any")) {
      return Optional.empty();
    }
    boolean any = text.at(at).equals("any") && isNegated(text, at);
    if (text.at(at).equals("any") && !any) {
      return Optional.empty();
    }
    int to = groupEnd(text, at + 1);
    int noun = lastNoun(text, at + 1, to);
    if (noun < 0 || text.is(at + 1, "other", "further", "immediate", "more", "additional")) {
      return Optional.empty();
    }
    boolean people = harms.isCounted(text, noun) || populations.isPerson(text.at(noun));
    return people ? Optional.of(zero(text, at, noun, noun + 1)) : Optional.empty();
  }

  /** "did not cause any casualties", "without causing any deaths". */
  private static boolean isNegated(Wording text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (text.is(i, "not", "n't", "without", "never")) {
        return true;
      }
    }
    return false;
  }

  private Counted zero(Wording text, int from, int noun, int to) {
    return new Counted(
        from,
        noun,
        to,
        new Count.Exactly(0),
        Counted.Kind.NONE,
        populations.of(text, from, noun),
        false,
        false);
  }

  private Optional<Counted> number(Wording text, int at) {
    return quantities.at(text, at).map(quantity -> group(text, quantity));
  }

  private Counted group(Wording text, Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    int setFrom = from;
    if (text.at(from - 1).equals("of") && text.is(from - 2, SETS)) {
      setFrom = from - (text.tag(from - 3).equals("DT") ? 3 : 2);
    }
    boolean quoted = text.is(to, QUOTES) && text.is(from - 1, QUOTES);
    to += quoted ? 1 : 0;
    int start = to;
    boolean pronoun = text.at(to).equals("of") && text.is(to + 1, PRONOUNS);
    if (pronoun) {
      start = to + 2;
    } else if (text.at(to).equals("of")) {
      start = inner(text, to + 1);
    }
    int end = groupEnd(text, start);
    int noun = lastNoun(text, start, end);
    if (noun < 0) {
      int last = pronoun ? to + 1 : quantity.number();
      return new Counted(
          setFrom,
          last,
          pronoun ? to + 2 : to,
          quantity.count(),
          Counted.Kind.NUMBER,
          Population.UNSTATED,
          quantity.more(),
          true);
    }
    return new Counted(
        setFrom,
        noun,
        noun + 1,
        quantity.count(),
        Counted.Kind.NUMBER,
        populations.of(text, start, noun),
        quantity.more(),
        false);
  }

  /** Past the determiners and numbers of "one of the 12 passengers". */
  private int inner(Wording text, int at) {
    int start = at;
    while (start < at + 4
        && (text.tag(start).equals("DT")
            || text.tag(start).equals("CD")
            || text.tag(start).equals("PRP$")
            || text.tag(start).equals("PDT"))) {
      start++;
    }
    return start;
  }

  /** Where the adjectives and nouns that start at the given token end. */
  int groupEnd(Wording text, int from) {
    int at = from;
    while (at < text.size() && at - from < LONGEST && belongs(text, from, at)) {
      at++;
    }
    return at;
  }

  private boolean belongs(Wording text, int from, int at) {
    if (text.isTime(at) && !(text.isNoun(at) && text.isNoun(at + 1))) {
      return false;
    }
    boolean noun = text.isNoun(at);
    if (text.at(at).equals("alive")) {
      return false;
    }
    if (text.is(at, QUOTES) || text.is(at, SAID_TO_BE)) {
      return text.isNoun(at + 1) || text.tag(at + 1).startsWith("JJ");
    }
    if (harms.startsAt(text, at) && !harms.isCounted(text, at)) {
      return nounFollows(text, at + 1)
          && (text.tag(at).startsWith("JJ") || text.tag(at).equals("VBN") || noun);
    }
    if (noun && at > from && harms.isCounted(text, at - 1)) {
      return false;
    }
    if (noun || text.tag(at).startsWith("JJ") || text.tag(at).equals("POS")) {
      return true;
    }
    if (text.tag(at).equals("CD")) {
      return at > from && nounFollows(text, at + 1) && text.isHyphen(at + 1);
    }
    if (text.tag(at).equals("FW") || text.opensName(at)) {
      return text.isNoun(at + 1) || text.tag(at + 1).startsWith("JJ");
    }
    if (text.tag(at).equals("VBN") || text.tag(at).equals("VBG") || text.tag(at).equals("RB")) {
      return nounFollows(text, at + 1) && !text.is(at - 1, "was", "were");
    }
    boolean joint = text.isHyphen(at) || text.at(at).equals("/");
    boolean list =
        text.at(at).equals(",")
            && text.tag(at - 1).startsWith("JJ")
            && text.tag(at + 1).startsWith("JJ");
    return (joint || list) && at > from && at + 1 < text.size();
  }

  private static boolean nounFollows(Wording text, int at) {
    return text.isNoun(at) && !text.isTime(at)
        || (text.tag(at).startsWith("JJ") || text.isHyphen(at)) && text.isNoun(at + 1)
        || text.isHyphen(at) && text.tag(at + 1).startsWith("VBN") && text.isNoun(at + 2);
  }

  static int lastNoun(Wording text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.isNoun(i)) {
        return i;
      }
    }
    return -1;
  }
}
