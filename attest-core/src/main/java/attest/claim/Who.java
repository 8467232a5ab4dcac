package attest.claim;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Those whom a figure counts, as far as the words tell who they are; so that "the victim" and "a
 * 34-year-old man" can be one person, and "a man" and "a woman" cannot.
 *
 * @param kind what shows how many
 * @param head the noun in small letters; empty where none stands
 * @param name the words of a name in small letters
 * @param other told as one more: "another man", "a second victim"
 */
record Who(
    Counted.Kind kind, String head, Sex sex, OptionalInt age, Set<String> name, boolean other) {
  /** What a noun or pronoun tells of a person's sex. */
  enum Sex {
    MALE,
    FEMALE,
    UNKNOWN
  }

  private static final Set<String> MALE = WordSet.english("who.male");
  private static final Set<String> FEMALE = WordSet.english("who.female");
  private static final Set<String> KIN = WordSet.english("who.kin");
  private static final Set<String> OTHER =
      Set.of("another", "other", "second", "third", "fourth", "fifth", "also");

  Who {
    name = Set.copyOf(name);
  }

  /** Whoever else a toll counts: nothing tells who they are. */
  static final Who PEOPLE =
      new Who(Counted.Kind.NUMBER, "", Sex.UNKNOWN, OptionalInt.empty(), Set.of(), false);

  static Who of(Wording text, Counted group) {
    String head = group.bare() && group.kind() == Counted.Kind.NUMBER ? "" : text.at(group.noun());
    boolean named = group.kind() == Counted.Kind.NAMED;
    Set<String> name = named ? name(text, group) : Set.of();
    return new Who(
        kind(text, group),
        named ? "" : head,
        sex(text, group),
        age(text, group),
        name,
        other(text, group));
  }

  /** "His wife" is told for the first time as often as not. */
  private static Counted.Kind kind(Wording text, Counted group) {
    boolean kin =
        group.kind() == Counted.Kind.DEFINITE
            && text.is(group.from(), "his", "her", "their")
            && text.is(group.noun(), KIN);
    return kin ? Counted.Kind.ONE : group.kind();
  }

  private static Set<String> name(Wording text, Counted group) {
    Set<String> words = new java.util.HashSet<>();
    for (int i = group.from(); i < group.to(); i++) {
      if (text.at(i).length() > 1) {
        words.add(text.at(i).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private static Sex sex(Wording text, Counted group) {
    for (int i = group.from(); i < group.to(); i++) {
      if (text.is(i, MALE)) {
        return Sex.MALE;
      }
      if (text.is(i, FEMALE) && !(i == group.from() && text.is(i, "her") && group.to() > i + 1)) {
        return Sex.FEMALE;
      }
    }
    return Sex.UNKNOWN;
  }

  /** "A 34-year-old man", "the victim, 34,", "Karim Haddad, 34". */
  private static OptionalInt age(Wording text, Counted group) {
    for (int i = group.from(); i < group.to(); i++) {
      boolean years = text.is(i + 1, "year", "years") || text.isHyphen(i + 1);
      if (years && text.tag(i).equals("CD")) {
        return number(text.at(i));
      }
    }
    return text.is(group.to(), ",", "(") ? number(text.at(group.to() + 1)) : OptionalInt.empty();
  }

  private static OptionalInt number(String word) {
    boolean digits =
        word.length() <= 2 && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    return digits ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
  }

  private static boolean other(Wording text, Counted group) {
    for (int i = group.from(); i < group.to(); i++) {
      if (text.is(i, OTHER)) {
        return true;
      }
    }
    return group.more();
  }

  /** Whether one person may be meant by both. */
  boolean mayBe(Who known) {
    boolean ages = age.isPresent() && known.age.isPresent() && !age.equals(known.age);
    boolean sexes = sex != Sex.UNKNOWN && known.sex != Sex.UNKNOWN && sex != known.sex;
    boolean names =
        !name.isEmpty() && !name.containsAll(known.name) && !known.name.containsAll(name);
    return !ages && !sexes && !names;
  }

  /** The same told as one more; he who is only meant by a word for him is not. */
  Who besides() {
    boolean known = kind == Counted.Kind.PRONOUN || kind == Counted.Kind.DEFINITE;
    return new Who(kind, head, sex, age, name, other || !known);
  }

  /** What both tell of one person. */
  Who with(Who more) {
    return new Who(
        kind,
        head.isEmpty() ? more.head : head,
        sex == Sex.UNKNOWN ? more.sex : sex,
        age.isPresent() ? age : more.age,
        name.isEmpty() ? more.name : name,
        other);
  }
}
