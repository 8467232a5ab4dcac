package attest.claim;

import attest.model.Cited;
import attest.model.Count;
import attest.model.Figure;
import attest.model.Sentence;
import attest.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts one killed where the words name one: "shot dead a villager", "killed his colleague". */
final class SingleVictims {
  private static final Set<String> FATAL =
      Set.of(
          "kill",
          "murder",
          "assassinate",
          "behead",
          "decapitate",
          "lynch",
          "execute",
          "slay",
          "crucify",
          "martyr");
  private static final Set<String> FATAL_NOUNS =
      Set.of(
          "killing",
          "murder",
          "assassination",
          "slaying",
          "death",
          "homicide",
          "lynching",
          "beheading",
          "execution");
  private static final Set<String> HIM = Set.of("him", "her", "himself", "herself");
  private static final Set<String> DEADLY = Set.of("dead", "death", "kill", "down", "alive");

  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Populations POPULATIONS = Populations.english();

  private SingleVictims() {}

  /** Adds a figure of one killed, unless the sentence gives a figure of its own. */
  static void add(
      Line line, WordClasses classes, List<Trigger> group, List<FigureMention> figures) {
    boolean told = figures.stream().anyMatch(f -> f.figure().value().harm() == Figure.Harm.KILLED);
    if (told) {
      return;
    }
    for (Trigger trigger : group) {
      if (Attempts.isTried(line.words(), trigger.from())) {
        continue;
      }
      Optional<Chunk> victim = trigger.arguments().flatMap(Arguments::object);
      boolean one = victim.filter(chunk -> isOne(line, classes, chunk)).isPresent();
      Optional<Chunk> named = trigger.isVerb() ? Optional.empty() : ofNoun(line, trigger);
      if (named.filter(chunk -> isOne(line, classes, chunk)).isPresent()) {
        figures.add(figure(line, trigger, named.get()));
        return;
      }
      if (trigger.isVerb() && isFatal(trigger) && one) {
        figures.add(figure(line, trigger, victim.get()));
        return;
      }
    }
  }

  /** "the killing of a farmer", "the fatal shooting of a teenager". */
  private static Optional<Chunk> ofNoun(Line line, Trigger trigger) {
    Wording words = line.words();
    boolean deadly =
        words.is(trigger.head(), FATAL_NOUNS)
            || words.at(trigger.from() - 1).equals("fatal")
            || words.at(trigger.from() - 1).equals("deadly");
    return deadly && words.at(trigger.to()).equals("of")
        ? line.chunks().startingAt(trigger.to() + 1)
        : Optional.empty();
  }

  /** "lynched", "buried alive": verbs that leave somebody dead. */
  static boolean isFatal(Trigger trigger) {
    List<String> words = trigger.sense().words();
    boolean frame = trigger.sense().frame() == Frame.HARM || trigger.sense().frame() == Frame.AIM;
    return frame
        && (FATAL.contains(words.getFirst())
            || words.size() > 1 && DEADLY.contains(words.getLast()));
  }

  private static boolean isOne(Line line, WordClasses classes, Chunk chunk) {
    Wording words = line.words();
    if (words.is(chunk.head(), HIM)) {
      return true;
    }
    if (classes.is(words, chunk.head(), "collective") && !isEmployee(words, chunk)) {
      return false;
    }
    for (Sentence.Name name : line.sentence().names()) {
      boolean person = name.kind() == Sentence.Name.Kind.PERSON;
      if (person && name.from() <= chunk.head() && chunk.head() < name.to()) {
        return true;
      }
    }
    boolean joined =
        words.at(chunk.to()).equals("and") && line.chunks().startingAt(chunk.to() + 1).isPresent();
    return words.tag(chunk.head()).equals("NN")
        && !joined
        && !counted(words, chunk)
        && (isPerson(classes, words, chunk.head()) || isSomebody(classes, words, chunk));
  }

  /** "A staff of the council": one of its employees, in the English of West Africa. */
  private static boolean isEmployee(Wording words, Chunk chunk) {
    return words.at(chunk.head()).equals("staff") && words.is(chunk.from(), ARTICLES);
  }

  /** "A shaykh", "an aid": whatever the word, one who can be killed. */
  private static boolean isSomebody(WordClasses classes, Wording words, Chunk chunk) {
    return words.is(chunk.from(), ARTICLES)
        && words.tag(chunk.head()).equals("NN")
        && POPULATIONS.isSomebody(words.at(chunk.head()))
        && !classes.is(words, chunk.head(), "event");
  }

  private static boolean counted(Wording words, Chunk chunk) {
    for (int at = chunk.from(); at < chunk.to(); at++) {
      if (words.tag(at).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** A person by a word for people, or by an ending that names one who does something. */
  private static boolean isPerson(WordClasses classes, Wording words, int head) {
    if (POPULATIONS.isObject(words.at(head))) {
      return false;
    }
    for (String group :
        List.of(
            "people",
            "armed",
            "office",
            "suspects",
            "fighters",
            "police",
            "prisoners",
            "protesters")) {
      if (classes.is(words, head, group)) {
        return true;
      }
    }
    String word = words.at(head);
    return POPULATIONS.isSingular(word)
        || List.of(
                "er",
                "or",
                "ist",
                "man",
                "ant",
                "ian",
                "eer",
                "ee",
                "colleague",
                "boy",
                "year-old",
                "old",
                "baby",
                "kid",
                "friend",
                "toddler",
                "infant",
                "wife",
                "husband",
                "son",
                "brother",
                "sister",
                "father",
                "chief",
                "king",
                "leader",
                "youth",
                "colonel",
                "general",
                "captain",
                "herdsman")
            .stream()
            .anyMatch(word::endsWith);
  }

  private static FigureMention figure(Line line, Trigger trigger, Chunk victim) {
    String noun = line.words().token(victim.head()).form();
    Figure figure =
        new Figure(
            Figure.Harm.KILLED,
            Figure.Population.UNSTATED,
            noun,
            new Count.Exactly(1),
            Figure.Scope.HAPPENING);
    List<Span> at = List.of(line.span(victim), line.span(trigger.from(), trigger.to()));
    Cited<Figure> cited =
        new Cited<>(figure, at, new attest.model.How("figure.single-victim", 0.7));
    return new FigureMention(cited, who(line, victim), victim.head(), trigger.from());
  }

  private static Who who(Line line, Chunk victim) {
    boolean definite = line.words().is(victim.from(), "the", "him", "her", "himself", "herself");
    Counted.Kind kind = definite ? Counted.Kind.DEFINITE : Counted.Kind.ONE;
    return Who.of(
        line.words(),
        new Counted(
            victim.from(),
            victim.head(),
            victim.to(),
            new Count.Exactly(1),
            kind,
            Figure.Population.UNSTATED,
            false,
            false));
  }
}
