package attest.claim;

import attest.model.Count;
import attest.model.Figure.Population;
import attest.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the noun groups that say how many: "at least 12 civilians", "a boy", "nobody". */
final class NounGroups {
  private static final Set<String> SETS = WordSet.english("noungroups.sets");
  private static final Set<String> PRONOUNS = WordSet.english("noungroups.pronouns");
  private static final Set<String> DETERMINERS = WordSet.english("noungroups.determiners");
  private static final int LONGEST = 9;

  private final Quantities quantities;
  private final Populations populations;
  private final Harms harms;

  NounGroups(Quantities quantities, Populations populations, Harms harms) {
    this.quantities = quantities;
    this.populations = populations;
    this.harms = harms;
  }

  /** The counted noun groups of a sentence, in text order, never overlapping. */
  List<Counted> in(Wording text) {
    List<Counted> found = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      int here = at;
      Optional<Counted> counted =
          none(text, at)
              .or(() -> number(text, here))
              .or(() -> single(text, here))
              .or(() -> self(text, here))
              .or(() -> name(text, here));
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
  private int groupEnd(Wording text, int from) {
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

  private static int lastNoun(Wording text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.isNoun(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "a soldier", "the group's deputy commander", "his wife". */
  private Optional<Counted> single(Wording text, int at) {
    boolean article = text.at(at).equals("a") || text.at(at).equals("an");
    boolean definite = text.is(at, DETERMINERS);
    boolean bare = isBare(text, at);
    if (!article && !definite && !bare) {
      return Optional.empty();
    }
    int start = bare ? at : at + 1;
    int end = groupEnd(text, start);
    if (article && end == start && text.isHyphen(start + 1)) {
      end = ageEnd(text, start);
    } else if (text.tag(start).equals("CD") && text.isHyphen(start + 1)) {
      end = ageEnd(text, start);
    }
    int noun = lastPerson(text, start, end);
    if (noun < 0) {
      return Optional.empty();
    }
    Population whom =
        isMinor(text, start) ? Population.CHILDREN : populations.of(text, start, noun);
    Counted.Kind kind =
        definite && !text.at(at).equals("another") ? Counted.Kind.DEFINITE : Counted.Kind.ONE;
    return Optional.of(
        new Counted(
            at, noun, end, new Count.Exactly(1), kind, whom, text.at(at).equals("another"), false));
  }

  /** Headlines leave out articles: "Militants kill mayor". */
  private static boolean isHeadline(Wording text) {
    return switch (text.sentence().zone()) {
      case HEADLINE, STANDFIRST, RELATED -> true;
      default -> false;
    };
  }

  private static boolean andSoon(Wording text, int from) {
    for (int i = from; i < from + 4; i++) {
      if (text.at(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /** "killed his wife and himself". */
  private static Optional<Counted> self(Wording text, int at) {
    boolean object = text.isVerb(at - 1) || text.is(at - 1, "and", "then", ",", "before");
    return text.is(at, "himself", "herself", "self") && object
        ? Optional.of(
            new Counted(
                at,
                at,
                at + 1,
                new Count.Exactly(1),
                Counted.Kind.DEFINITE,
                Population.PERPETRATORS,
                false,
                true))
        : Optional.empty();
  }

  /** Singulars without article: "Boy killed in blast", "a father and son", "15-year-old shot". */
  private boolean isBare(Wording text, int at) {
    boolean age =
        text.tag(at).equals("CD") && text.isHyphen(at + 1) && text.is(at + 2, "year", "month");
    boolean noun = text.isNoun(at) || text.tag(at).startsWith("JJ");
    boolean object = isHeadline(text) && text.isVerb(at - 1) && harms.startsAt(text, at - 1);
    boolean first = object || at == 0 || text.at(at - 1).equals(":") && at < 6;
    boolean listed =
        text.at(at - 1).equals(",") && populations.isSingular(text.at(at - 2)) && andSoon(text, at);
    boolean joined =
        listed
            || text.at(at - 1).equals("and")
                && (text.isNoun(at - 2) || text.at(at - 2).equals("old"));
    return age && !text.is(at - 1, "a", "an", "the") || noun && (first || joined);
  }

  /** "a 12-year-old boy", "a 15-year-old": the age stands inside the group. */
  private int ageEnd(Wording text, int number) {
    int at = number + 1;
    while (text.isHyphen(at) && at < number + 4) {
      at += 2;
    }
    int end = groupEnd(text, at);
    return Math.max(end, at);
  }

  /** "a 14-year-old". */
  private static boolean isMinor(Wording text, int number) {
    String age = text.at(number);
    boolean aged = text.isHyphen(number + 1) && text.is(number + 2, "year", "month");
    return aged
        && age.length() <= 2
        && age.chars().allMatch(Character::isDigit)
        && (text.is(number + 2, "month") || Integer.parseInt(age) < 18);
  }

  /** The last noun of the group when it is one person; names in apposition may follow it. */
  private int lastPerson(Wording text, int from, int to) {
    int noun = lastNoun(text, from, to);
    boolean aged = text.is(from + 4, "old") && text.isHyphen(from + 3) && to > from + 4;
    if (aged && (noun < from + 5 || text.tag(noun).equals("NNP"))) {
      return to - 1;
    }
    while (noun > from
        && text.tag(noun).equals("NNP")
        && !populations.isSingular(text.at(noun))
        && text.isNoun(noun - 1)) {
      noun--;
    }
    return noun >= from && populations.isSingular(text.at(noun)) ? noun : -1;
  }

  private Optional<Counted> name(Wording text, int at) {
    for (Sentence.Name name : text.sentence().names()) {
      if (name.from() == at && isPersonLike(text, name) && name.to() <= text.size()) {
        boolean owner = text.tag(name.to()).equals("POS");
        return owner
            ? Optional.empty()
            : Optional.of(
                new Counted(
                    at,
                    name.to() - 1,
                    name.to(),
                    new Count.Exactly(1),
                    Counted.Kind.NAMED,
                    Population.UNSTATED,
                    false,
                    false));
      }
    }
    return Optional.empty();
  }

  /** A person by form, or a name of no known kind that no noun follows ("ISIS fighters"). */
  private static boolean isPersonLike(Wording text, Sentence.Name name) {
    boolean other = name.kind() == Sentence.Name.Kind.OTHER && !isHeadline(text);
    return name.kind() == Sentence.Name.Kind.PERSON
        || other
            && text.tag(name.to() - 1).equals("NNP")
            && !text.isNoun(name.to())
            && !text.isTime(name.from());
  }
}
