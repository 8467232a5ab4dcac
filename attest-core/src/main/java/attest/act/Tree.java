package attest.act;

import attest.model.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A sentence's dependency tree with what acts are read from: subjects, objects, phrases. */
final class Tree {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "nor", "n\u2019t", "no", "neither");
  private static final Set<String> FUTURE =
      Set.of("will", "would", "shall", "'ll", "wo", "'d", "\u2019ll");

  private final Sentence sentence;
  private final Links links;

  Tree(Sentence sentence) {
    this.sentence = sentence;
    this.links = new Links(sentence);
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  List<Integer> children(int at) {
    return links.children(at);
  }

  String lemma(int at) {
    return sentence.token(at).lemma().toLowerCase(Locale.ROOT);
  }

  String form(int at) {
    return at < 0 || at >= size() ? "" : sentence.token(at).form().toLowerCase(Locale.ROOT);
  }

  String tag(int at) {
    return sentence.token(at).tag();
  }

  String relation(int at) {
    String relation = links.relation(at);
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  int head(int at) {
    return links.head(at);
  }

  boolean isVerb(int at) {
    return at < size() && tag(at).startsWith("VB");
  }

  /** A verb, an adjective ("ready to"), or a word taken for a noun that has a subject or object. */
  boolean isPredicate(int at) {
    return switch (tag(at)) {
      case "JJ", "IN", "RB" -> true;
      case "NN", "NNS" -> child(at, "nsubj").isPresent() || child(at, "obj").isPresent();
      default -> isVerb(at);
    };
  }

  /** An adjective that is no clause: "called the charge absurd". */
  boolean isBareAdjective(int at) {
    return tag(at).startsWith("JJ") && links.children(at).isEmpty();
  }

  /** "demanded that it withdraw". */
  boolean isSubjunctive(int verb) {
    return tag(verb).equals("VB")
        && child(verb, "nsubj").isPresent()
        && child(verb, "aux").isEmpty()
        && !isInfinitive(verb);
  }

  boolean isNoun(int at) {
    return tag(at).startsWith("NN");
  }

  /** Whether the word stands in a person's name. */
  boolean isPerson(int at) {
    for (Sentence.Name name : sentence.names()) {
      if (name.from() <= at && at < name.to()) {
        return name.kind() == Sentence.Name.Kind.PERSON;
      }
    }
    return false;
  }

  /** A name that opens the sentence, as its form tells: no article, no plural, nothing before. */
  boolean isBareName(int at) {
    boolean noun = tag(at).equals("NN");
    boolean adverb =
        tag(at).equals("RB") && isVerb(at + 1) && !TreeWords.OPENERS.contains(form(at));
    return at == 0 && (noun || adverb) && isCapital(at);
  }

  boolean isCapital(int at) {
    return Character.isUpperCase(sentence.token(at).form().charAt(0));
  }

  /** Whoever an "if" or "unless" clause under a verb speaks of. */
  Optional<Integer> condition(int verb) {
    return links.children(verb).stream()
        .filter(c -> relation(c).equals("advcl") && isConditional(c))
        .flatMap(c -> child(c, "nsubj").stream())
        .filter(subject -> !isPronoun(subject))
        .findFirst();
  }

  /** Whether a word stands in a clause that does not say what happened: "until it pulls out". */
  boolean isConditional(int at) {
    int steps = 0;
    for (int i = at; i >= 0 && steps <= size(); i = head(i)) {
      boolean marked =
          links.children(i).stream()
              .anyMatch(c -> relation(c).equals("mark") && TreeWords.IF.contains(form(c)));
      if (marked) {
        return true;
      }
      steps++;
    }
    return false;
  }

  boolean isPronoun(int at) {
    return tag(at).startsWith("PRP") || tag(at).startsWith("WP") || tag(at).equals("WDT");
  }

  Optional<Integer> child(int at, String... relations) {
    for (String relation : relations) {
      for (int child : links.children(at)) {
        if (relation(child).equals(relation)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  /** The preposition of a phrase: "with" of "with the rebels"; empty for none. */
  String preposition(int noun) {
    for (int child : links.children(noun)) {
      if (relation(child).equals("case")) {
        return form(child);
      }
    }
    return "";
  }

  /** Heads of the phrases with the given preposition that hang on the token. */
  Optional<Integer> phrase(int at, String preposition) {
    for (int child : links.children(at)) {
      boolean phrase = relation(child).equals("obl") || relation(child).equals("nmod");
      if (phrase && preposition(child).equals(preposition)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  boolean isPassive(int verb) {
    if (TreeWords.ABSORBED.contains(form(verb))) {
      return false;
    }
    boolean passive = false;
    for (int child : links.children(verb)) {
      if (links.relation(child).equals("aux:pass")) {
        return true;
      }
      passive |= links.relation(child).equals("nsubj:pass");
      passive |= relation(child).equals("cop") && child < verb && isPast(verb);
    }
    return child(verb, "obj").isEmpty()
        && (passive || tag(verb).equals("VBN") && relation(verb).equals("acl"));
  }

  private boolean isPast(int verb) {
    return tag(verb).equals("VBN") || tag(verb).equals("VBD");
  }

  /** "accused each other", "met with one another". */
  boolean isReciprocal(int word) {
    return links.children(word).stream()
        .anyMatch(child ->
            form(child).equals("each") && form(child + 1).equals("other")
                || form(child).equals("one") && form(child + 1).equals("another")
                || form(child).equals("other") && form(child - 1).equals("each")
                || form(child).equals("another") && form(child - 1).equals("one"));
  }

  /** Who does it in the verb's own clause: the subject, or the "by" phrase of a passive. */
  Optional<Integer> doer(int verb) {
    if (!isPassive(verb)) {
      return child(verb, "nsubj", "csubj");
    }
    return phrase(verb, "by");
  }

  /** What it is done to: the object, the subject of a passive, the noun a participle follows. */
  Optional<Integer> object(int verb) {
    if (isPassive(verb)) {
      Optional<Integer> subject = child(verb, "nsubj");
      return subject.isPresent() || !relation(verb).equals("acl")
          ? subject
          : Optional.of(head(verb));
    }
    Optional<Integer> object = child(verb, "obj");
    Optional<Integer> given = mistaken(verb);
    boolean doubled = given.isPresent() && object.isPresent();
    return doubled && anyPreposition(object.get(), given.get()) || given.isEmpty() ? object : given;
  }

  /** All it is done to, the likeliest first, with what is joined to it: "sent food and tents". */
  List<Integer> objects(int verb) {
    Set<Integer> all = new LinkedHashSet<>();
    object(verb).ifPresent(all::add);
    if (!isPassive(verb)) {
      for (int child : links.children(verb)) {
        if (relation(child).equals("obj") || relation(child).equals("iobj")) {
          all.add(child);
        }
      }
    }
    for (int object : List.copyOf(all)) {
      for (int child : links.children(object)) {
        if (relation(child).equals("conj") && isNoun(child)) {
          all.add(child);
        }
      }
    }
    return List.copyOf(all);
  }

  /**
   * An object taken for something else: "released at least nine men", "called President Blum",
   * "gave the city two million dollars".
   */
  private Optional<Integer> mistaken(int verb) {
    for (int child : links.children(verb)) {
      boolean phrase =
          links.relation(child).equals("obl")
              && (preposition(child).isEmpty() || TreeWords.BOUNDS.contains(form(verb + 2)));
      boolean name = links.relation(child).equals("xcomp") && tag(child).startsWith("NN");
      boolean time =
          TreeWords.TIMES.contains(lemma(child)) || TreeWords.TIMES.contains(form(child));
      if (child > verb && isNoun(child) && !time && (phrase || name)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private boolean anyPreposition(int from, int to) {
    for (int at = from; at < to; at++) {
      if (tag(at).equals("IN") || tag(at).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** The clause that completes a verb or adjective: "agreed to leave", "demanded that it go". */
  Optional<Integer> complement(int at) {
    Optional<Integer> clause = child(at, "xcomp", "ccomp").filter(c -> !tag(c).startsWith("NNP"));
    if (clause.isPresent()) {
      return clause;
    }
    for (int child : links.children(at)) {
      boolean purpose = relation(child).equals("advcl") && isInfinitive(child) && child > at;
      if (purpose && !isInOrder(child)) {
        return Optional.of(child);
      }
    }
    return child(at, "obj").flatMap(object -> child(object, "acl").filter(this::isInfinitive));
  }

  /** The participle of "ordered the paper closed": what is to be done to the object. */
  Optional<Integer> participle(int verb) {
    return child(verb, "xcomp")
        .or(() -> child(verb, "obj").flatMap(object -> child(object, "acl")))
        .filter(clause -> tag(clause).equals("VBN") && !isInfinitive(clause));
  }

  private boolean isInOrder(int verb) {
    return links.children(verb).stream().anyMatch(c -> form(c).equals("order"));
  }

  /** Whether a clause has a subject of its own that is no pronoun. */
  boolean isOfOthers(int clause) {
    return child(clause, "nsubj").filter(subject -> !isPronoun(subject)).isPresent();
  }

  boolean isInfinitive(int verb) {
    return links.children(verb).stream().anyMatch(c -> form(c).equals("to"));
  }

  boolean isNegated(int verb) {
    for (int child : links.children(verb)) {
      if (NEGATIONS.contains(form(child))) {
        return true;
      }
    }
    return child(verb, "obj")
        .map(object -> links.children(object).stream().anyMatch(c -> form(c).equals("no")))
        .orElse(false);
  }

  /** "will visit", "is to visit", "to visit" of a headline. */
  boolean isAhead(int verb) {
    boolean to = false;
    boolean be = false;
    for (int child : links.children(verb)) {
      if (relation(child).equals("aux") && FUTURE.contains(form(child))) {
        return true;
      }
      to |= form(child).equals("to");
      be |= lemma(child).equals("be") && child < verb;
    }
    int before = verb - 1;
    while (before > 0 && !form(before).equals("to") && tag(before).startsWith("RB")) {
      before--;
    }
    String word = form(before - 1);
    boolean about = word.equals("about") || word.equals("due") || word.equals("set");
    return to && (about || be || relation(verb).equals("root") && verb > 0);
  }

  /** Whether a word's own clause says what would be or is not: "a blockade would harm trade". */
  boolean isUnreal(int at) {
    int verb = at;
    for (int steps = 0; steps <= size() && verb >= 0 && !isVerb(verb); steps++) {
      verb = head(verb);
    }
    return verb >= 0 && (has(verb, TreeWords.WOULD) || isNegated(verb));
  }

  boolean has(int verb, Set<String> words) {
    return links.children(verb).stream().anyMatch(c -> words.contains(form(c)));
  }

  /** Who does what a verb tells, also where another verb leads to it: "began to leave". */
  Optional<Integer> controller(int verb) {
    int at = verb;
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      Optional<Integer> doer = doer(at);
      if (doer.isPresent() || isPassive(at)) {
        return doer;
      }
      boolean led = relation(at).equals("xcomp") || relation(at).equals("conj");
      at = led ? links.head(at) : -1;
    }
    return Optional.empty();
  }

  /** The noun of a phrase that stands right behind the verb, whatever the tree says. */
  Optional<Integer> behind(int verb, String preposition) {
    if (!form(verb + 1).equals(preposition)) {
      return Optional.empty();
    }
    for (int at = verb + 2; at < Math.min(size(), verb + 6); at++) {
      if (isNoun(at) && (at + 1 == size() || !isNoun(at + 1))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** The noun that counts in a phrase of measure: "talks" in "a series of talks". */
  Optional<Integer> of(int noun) {
    return phrase(noun, "of");
  }

  boolean isUnder(int at, int ancestor) {
    int steps = 0;
    for (int i = at; i >= 0 && steps <= size(); i = head(i)) {
      if (i == ancestor) {
        return true;
      }
      steps++;
    }
    return false;
  }
}
