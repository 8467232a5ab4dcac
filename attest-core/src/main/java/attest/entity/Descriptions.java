package attest.entity;

import attest.entity.Described.Kind;
import attest.model.Entity;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads names and descriptions from the phrase of a party: title before the name, apposition behind
 * it, number, and what kind of thing the head noun names.
 */
public final class Descriptions {
  private static final int LONGEST_APPOSITION = 12;
  private static final int LONGEST_ROLE = 5;
  private static final List<String> NUMBERS =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  /** What a word does at the edge of a phrase. */
  private enum Edge {
    OPENS,
    ENDS,
    /** "at least two" opens a phrase, "the man at the wheel" ends with it. */
    BOTH
  }

  private static final Map<String, Edge> EDGES = NounKinds.rows("english/edges.tsv", Edge::valueOf);

  private final NounKinds nouns = NounKinds.english();
  private final Map<String, Kind> kinds = NounKinds.rows("english/described.tsv", Kind::valueOf);
  private final List<Sentence> sentences;
  private final String text;
  private final People people;

  public Descriptions(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = List.copyOf(sentences);
    this.people = People.of(fullNames());
  }

  /** Every name of two words or more with the role told beside it. */
  private List<Described> fullNames() {
    List<Described> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int at = 0;
      while (at < sentence.size()) {
        int to = at;
        while (to < sentence.size() && isName(sentence.token(to))) {
          to++;
        }
        if (to - at >= 2) {
          int from = at;
          while (from > 0 && at - from < LONGEST_ROLE && isRole(sentence.token(from - 1))) {
            from--;
          }
          found.add(described(sentence, new Core(from, to, OptionalInt.empty())));
        }
        at = Math.max(to, at + 1);
      }
    }
    return found;
  }

  private static boolean isRole(Token token) {
    return (token.isNoun() || token.tag().startsWith("JJ"))
        && isWord(token)
        && !isEdge(token, Edge.OPENS);
  }

  /** Whom or what the phrase speaks of; empty where it has no noun. */
  public Optional<Described> of(Span span) {
    for (Sentence sentence : sentences) {
      if (sentence.span().contains(span)) {
        return of(sentence, span);
      }
    }
    return Optional.empty();
  }

  private Optional<Described> of(Sentence sentence, Span span) {
    int from = 0;
    while (from < sentence.size() && sentence.token(from).span().end() <= span.start()) {
      from++;
    }
    int last = from;
    while (last < sentence.size() && sentence.token(last).span().start() < span.end()) {
      last++;
    }
    Core core = core(sentence, from, last);
    return core.to() <= core.from()
        ? Optional.empty()
        : Optional.of(known(described(sentence, core)));
  }

  /** The full name and the role where the report tells them elsewhere: "Ruiz" is "Ana Ruiz". */
  private Described known(Described told) {
    Optional<Described> fuller = told.name().flatMap(name -> people.find(name));
    if (fuller.isEmpty()) {
      fuller =
          told.name().isEmpty() && told.kind() == Kind.UNKNOWN
              ? told.description().flatMap(name -> people.find(name))
              : Optional.empty();
    }
    return fuller
        .map(full ->
            new Described(
                full.name(),
                told.kind() == Kind.PEOPLE && told.description().isPresent()
                    ? told.description()
                    : full.description(),
                OptionalInt.of(1),
                false,
                Kind.PEOPLE))
        .orElse(told);
  }

  /** The words of the phrase without what opens it and without what hangs on behind. */
  private record Core(int from, int to, OptionalInt number) {}

  private Core core(Sentence sentence, int from, int to) {
    int at = from;
    OptionalInt number = OptionalInt.empty();
    while (at < to) {
      Token token = sentence.token(at);
      int age = pastAge(sentence, at, to);
      if (age > at) {
        at = age;
        continue;
      }
      if (token.tag().equals("CD")) {
        number = number(token);
      } else if (!isEdge(token, Edge.OPENS) && isWord(token)) {
        break;
      }
      at++;
    }
    int end = at;
    while (end < to && end - at < LONGEST_APPOSITION && isWithin(sentence.token(end))) {
      end++;
    }
    boolean role = end > at && told(sentence, end - 1).filter(k -> k == Kind.PEOPLE).isPresent();
    while (!role && end > at && !isNominal(sentence.token(end - 1))) {
      end--;
    }
    while (role && end < sentence.size() && isName(sentence.token(end))) {
      end++;
    }
    return new Core(at, end, number);
  }

  /** "12-year-old", "12 - year - old": an age is no number of people. */
  private static int pastAge(Sentence sentence, int at, int to) {
    boolean old = false;
    int end = at;
    while (end < to && end - at < 5 && !old) {
      String word = small(sentence.token(end));
      old = word.equals("old") || word.endsWith("-old");
      end++;
    }
    boolean counted =
        sentence.token(at).tag().equals("CD") || small(sentence.token(at)).endsWith("-old");
    return old && counted ? end : at;
  }

  private static boolean isWithin(Token token) {
    boolean verb = token.isVerb() && !token.tag().equals("VBN") && !token.tag().equals("VBG");
    boolean mark = !isWord(token) && !token.form().equals("-") && !token.tag().equals("POS");
    return !isEdge(token, Edge.ENDS) && !verb && !mark && !token.tag().equals("CC");
  }

  private Described described(Sentence sentence, Core core) {
    int nameFrom = nameFrom(sentence, core);
    Token head = sentence.token(core.to() - 1);
    boolean named = nameFrom < core.to() && isPersonName(sentence, core, nameFrom);
    boolean plural = !named && head.tag().endsWith("S");
    OptionalInt number = core.number().isPresent() || plural ? core.number() : OptionalInt.of(1);
    if (named) {
      Optional<String> before = words(sentence, core.from(), nameFrom);
      Optional<String> role = before.isPresent() ? before : roleBehind(sentence, core.to());
      return new Described(
          words(sentence, nameFrom, core.to()), role, OptionalInt.of(1), false, Kind.PEOPLE);
    }
    Kind kind = kind(sentence, core.to() - 1);
    boolean person = kind == Kind.PEOPLE && !plural && core.number().orElse(1) == 1;
    Optional<String> name = person ? nameBehind(sentence, core.to()) : Optional.empty();
    return new Described(name, words(sentence, core.from(), core.to()), number, plural, kind);
  }

  /** Where the name begins that ends the phrase; its end where there is none. */
  private int nameFrom(Sentence sentence, Core core) {
    int from = core.to() - (isSurname(sentence, core) ? 1 : 0);
    while (from > core.from() && isName(sentence.token(from - 1))) {
      from--;
    }
    while (from < core.to() - 1 && isPeople(sentence, from)) {
      from++;
    }
    boolean first = from > core.from() && core.to() - from >= 2;
    return first && isName(sentence, from - 1) ? from - 1 : from;
  }

  /** A surname that is a word as well, "Ramiro Castillo Love": no noun of its own behind names. */
  private boolean isSurname(Sentence sentence, Core core) {
    int last = core.to() - 1;
    return last - core.from() >= 2
        && sentence.token(last).isNoun()
        && !isName(sentence.token(last))
        && isName(sentence.token(last - 1))
        && (isName(sentence.token(last - 2)) || isPeople(sentence, last - 2))
        && isUnknown(sentence, last);
  }

  /** A first name that is a word as well. */
  private boolean isName(Sentence sentence, int at) {
    return sentence.token(at).isName() && isUnknown(sentence, at);
  }

  private boolean isUnknown(Sentence sentence, int at) {
    return told(sentence, at).isEmpty() && nouns.of(sentence, at).isEmpty();
  }

  private boolean isPeople(Sentence sentence, int at) {
    return told(sentence, at).filter(kind -> kind == Kind.PEOPLE).isPresent();
  }

  /** Two words or more, or one behind a role: not "Lima", but "Ana Ruiz" and "Judge Ruiz". */
  private boolean isPersonName(Sentence sentence, Core core, int nameFrom) {
    Token last = sentence.token(core.to() - 1);
    if (nouns.of(sentence, last.index()).isPresent()) {
      return false;
    }
    boolean role = nameFrom > core.from() && kind(sentence, nameFrom - 1) == Kind.PEOPLE;
    return role || core.to() - nameFrom >= 2 && nameFrom == core.from();
  }

  /** "Ana Ruiz, leader of the miners' union,": what stands between the commas. */
  private Optional<String> roleBehind(Sentence sentence, int at) {
    if (at + 1 >= sentence.size() || !sentence.token(at).form().equals(",")) {
      return Optional.empty();
    }
    int from = at + 1;
    while (from < sentence.size() && isEdge(sentence.token(from), Edge.OPENS)) {
      from++;
    }
    int to = from;
    boolean role = false;
    while (to < sentence.size() && to - from < LONGEST_APPOSITION) {
      Token token = sentence.token(to);
      boolean ends = !isWord(token) && !token.tag().equals("POS") && !token.form().equals("-");
      if (ends || token.isVerb() && !token.tag().equals("VBN") || small(token).equals("who")) {
        break;
      }
      role |= token.isNoun() && kind(sentence, to) == Kind.PEOPLE;
      to++;
    }
    return role ? words(sentence, from, to) : Optional.empty();
  }

  /** "an engineer, Ana Ruiz," or "the engineer Ana Ruiz". */
  private Optional<String> nameBehind(Sentence sentence, int at) {
    int from = at < sentence.size() && sentence.token(at).form().equals(",") ? at + 1 : at;
    int to = from;
    while (to < sentence.size() && isName(sentence.token(to))) {
      to++;
    }
    boolean alone = to == sentence.size() || from == at || !isWord(sentence.token(to));
    return to - from >= 2 && to - from <= 5 && alone ? words(sentence, from, to) : Optional.empty();
  }

  private Kind kind(Sentence sentence, int at) {
    Optional<Kind> told = told(sentence, at);
    Optional<Entity.Kind> kind = nouns.of(sentence, at);
    if (told.isPresent() || kind.isEmpty()) {
      return told.orElse(Kind.UNKNOWN);
    }
    return switch (kind.get()) {
      case PERSON -> Kind.PEOPLE;
      case ORGANISATION -> nouns.isPerson(sentence.token(at)) ? Kind.PEOPLE : Kind.BODY;
      case LOCATION, VEHICLE, MILITARY_PLATFORM, WEAPON, DOCUMENT, MONEY, TIME, QUANTITY ->
          Kind.THING;
    };
  }

  private Optional<Kind> told(Sentence sentence, int at) {
    String lemma = sentence.token(at).lemma().toLowerCase(Locale.ROOT);
    String noun = lemma.endsWith("men") ? lemma.substring(0, lemma.length() - 2) + "an" : lemma;
    String pair = at > 0 ? small(sentence.token(at - 1)) + " " + noun : noun;
    return Optional.ofNullable(kinds.getOrDefault(pair, kinds.get(noun)));
  }

  private static boolean isName(Token token) {
    String lemma = token.lemma();
    boolean capital = !lemma.isEmpty() && Character.isUpperCase(lemma.charAt(0));
    return token.isName() && capital || token.tag().equals("FW");
  }

  private static boolean isEdge(Token token, Edge edge) {
    Edge told = EDGES.get(small(token));
    return told == edge || told == Edge.BOTH;
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || isName(token);
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.form().charAt(0));
  }

  private Optional<String> words(Sentence sentence, int from, int to) {
    if (from >= to) {
      return Optional.empty();
    }
    String words = sentence.spanOf(from, to - 1).in(text);
    return Optional.of(words.replaceAll("\\s+", " "));
  }

  private static OptionalInt number(Token token) {
    String form = small(token).replace(",", "");
    int word = NUMBERS.indexOf(form);
    if (word >= 0) {
      return OptionalInt.of(word + 1);
    }
    boolean digits = form.length() < 7 && form.chars().allMatch(Character::isDigit);
    return digits ? OptionalInt.of(Integer.parseInt(form)) : OptionalInt.empty();
  }

  private static String small(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
