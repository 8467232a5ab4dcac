package attest.claim;

import attest.model.Count;
import attest.model.Figure.Population;
import attest.model.Sentence;
import java.util.Optional;
import java.util.Set;

/** Finds the noun groups that mean one person: "a boy", "the victim, 34", "his wife", "he". */
final class Persons {
  private static final Set<String> DETERMINERS = WordSet.english("noungroups.determiners");
  private static final Set<String> LOCATING = WordSet.english("persons.locating");
  private static final Set<String> PRONOUNS = WordSet.english("persons.pronouns");

  private static final Set<String> NEXT =
      Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  private final NounGroups groups;
  private final Populations populations;
  private final Harms harms;

  Persons(NounGroups groups, Populations populations, Harms harms) {
    this.groups = groups;
    this.populations = populations;
    this.harms = harms;
  }

  /** The group that means one person and starts at the given token. */
  Optional<Counted> at(Wording text, int at) {
    return single(text, at)
        .or(() -> self(text, at))
        .or(() -> name(text, at))
        .or(() -> pronoun(text, at));
  }

  /** "he was shot", "shot her": who that is, the report has told before. */
  private static Optional<Counted> pronoun(Wording text, int at) {
    boolean stands = text.tag(at).equals("PRP") && text.is(at, PRONOUNS);
    return stands
        ? Optional.of(
            new Counted(
                at,
                at,
                at + 1,
                new Count.Exactly(1),
                Counted.Kind.PRONOUN,
                Population.UNSTATED,
                false,
                true))
        : Optional.empty();
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
    int end = isAged(text, start) ? ageEnd(text, start) : groups.groupEnd(text, start);
    boolean counted = text.tag(at + 1).equals("CD");
    boolean verb = text.isVerb(at - 1) || text.tagged(at + 1, "VBD", "VBN");
    if (text.at(at).equals("another") && end == start && !counted && verb) {
      return Optional.of(another(at, at + 1));
    }
    if (article && text.is(start, NEXT) && text.isVerb(start + 1)) {
      return Optional.of(another(at, start + 1));
    }
    int noun = lastPerson(text, start, end);
    if (noun < 0 || text.tag(end - 1).equals("POS")) {
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

  /** "injuring one engineer and killing another", "a third died of his wounds". */
  private static Counted another(int at, int to) {
    return new Counted(
        at, to - 1, to, new Count.Exactly(1), Counted.Kind.ONE, Population.UNSTATED, true, true);
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

  /**
   * Singulars without article: "Boy killed in blast", "a father and son", "15-year-old shot", "the
   * body of unidentified man".
   */
  private boolean isBare(Wording text, int at) {
    boolean age = isAged(text, at);
    boolean noun = text.isNoun(at) || text.tag(at).startsWith("JJ");
    boolean object = isHeadline(text) && text.isVerb(at - 1) && harms.startsAt(text, at - 1);
    boolean first = object || at == 0 || text.at(at - 1).equals(":") && at < 6;
    boolean listed =
        text.at(at - 1).equals(",") && populations.isSingular(text.at(at - 2)) && andSoon(text, at);
    boolean joined =
        listed
            || text.at(at - 1).equals("and")
                && (text.isNoun(at - 2) || text.at(at - 2).equals("old"));
    boolean body = text.at(at - 1).equals("of") && text.is(at - 2, "body", "corpse");
    return age && !text.is(at - 1, "a", "an", "the") || noun && (first || joined || body);
  }

  /** "12-year-old", "12 year old", "3-month-old". */
  private static boolean isAged(Wording text, int number) {
    int unit = text.isHyphen(number + 1) ? number + 2 : number + 1;
    return text.tag(number).equals("CD")
        && text.is(unit, "year", "years", "month", "months", "week", "weeks", "day", "yr", "y")
        && (unit > number + 1 || text.is(unit + 1, "old", "-"));
  }

  /** "a 12-year-old boy", "a 15 year old": the age stands inside the group. */
  private int ageEnd(Wording text, int number) {
    int at = number + 1;
    while (at < number + 5
        && (text.isHyphen(at) || text.is(at, "year", "years", "month", "months", "week", "old"))) {
      at++;
    }
    int end = groups.groupEnd(text, at);
    return Math.max(end, at);
  }

  /** "a 14-year-old". */
  private static boolean isMinor(Wording text, int number) {
    String age = text.at(number);
    int unit = text.isHyphen(number + 1) ? number + 2 : number + 1;
    return isAged(text, number)
        && age.length() <= 2
        && age.chars().allMatch(Character::isDigit)
        && (!text.is(unit, "year", "years", "yr", "y") || Integer.parseInt(age) < 18);
  }

  /** The last noun of the group when it is one person; names in apposition may follow it. */
  private int lastPerson(Wording text, int from, int to) {
    int noun = NounGroups.lastNoun(text, from, to);
    if (isAged(text, from) && (noun < 0 || text.is(to - 1, "old"))) {
      return to - 1;
    }
    while (noun > from
        && text.tag(noun).equals("NNP")
        && !populations.isSingular(text.at(noun))
        && text.isNoun(noun - 1)) {
      noun--;
    }
    if (noun >= from && populations.isSingular(text.at(noun))) {
      return noun;
    }
    if (noun < 0 && to > from && populations.isSingular(text.at(to - 1))) {
      return to - 1;
    }
    return to > from && isDemonym(text, to - 1) ? to - 1 : -1;
  }

  /** "a young Muslim", "a Libyan": an adjective of a people that no noun follows. */
  private boolean isDemonym(Wording text, int at) {
    String form = text.token(at).form();
    boolean people = populations.isSingular(text.at(at)) || text.at(at).endsWith("an");
    return people
        && Character.isUpperCase(form.charAt(0))
        && (text.tag(at).startsWith("JJ") || text.tag(at).equals("NNP"))
        && !text.isNoun(at + 1);
  }

  private Optional<Counted> name(Wording text, int at) {
    for (Sentence.Name name : text.sentence().names()) {
      boolean person = isPersonLike(text, name) && !isPlaceTail(text, name) && !isPlace(text, name);
      if (name.from() == at && person && name.to() <= text.size()) {
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

  /** "In Celaya, Guanajuato, two men were killed": the second name tells where the first lies. */
  private static boolean isPlaceTail(Wording text, Sentence.Name name) {
    int at = name.from() - 1;
    if (!text.at(at).equals(",") || !text.at(name.to()).equals(",")) {
      return false;
    }
    at--;
    while (text.tag(at).startsWith("NNP") || text.at(at).equals(",") && at > 1) {
      at--;
    }
    return at < name.from() - 2 && text.is(at, "in", "near", "at", "outside", "from");
  }

  /** "Near Dori and Tera", "in the Old Quarter": a name that no person's form shows. */
  private static boolean isPlace(Wording text, Sentence.Name name) {
    if (name.kind() == Sentence.Name.Kind.PERSON) {
      return false;
    }
    int at = name.to() - 1;
    while (text.token(at).mainRelation().equals("conj")
        && text.token(at).head() >= 0
        && text.token(at).head() < at
        && text.tag(text.token(at).head()).startsWith("NNP")) {
      at = text.token(at).head();
    }
    int phrase = at;
    boolean located =
        text.sentence().children(text.token(phrase)).stream()
            .filter(word -> word.mainRelation().equals("case"))
            .anyMatch(word -> text.is(word.index(), LOCATING));
    return located || text.at(name.from() - 1).equals("the");
  }

  /** A person by form, or a name of no known kind that no noun follows ("ISIS fighters"). */
  private static boolean isPersonLike(Wording text, Sentence.Name name) {
    boolean described = text.at(name.to()).equals(",") && name.to() - name.from() > 1;
    boolean other = name.kind() == Sentence.Name.Kind.OTHER && (!isHeadline(text) || described);
    return name.kind() == Sentence.Name.Kind.PERSON
        || other
            && text.tag(name.to() - 1).equals("NNP")
            && !text.isNoun(name.to())
            && !text.isTime(name.from());
  }
}
