package attest.claim;

import attest.model.Token;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds the subject and object of verbs, by the tree where it agrees with the order of words, else
 * by the order of words.
 */
final class Grammar {
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom");
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "get", "gets", "got", "'s", "'re");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "'d");
  private static final Set<String> CLAUSES =
      Set.of("after", "before", "as", "when", "while", "since", "until", "because", "that", "if");
  private static final Set<String> OPENERS = Set.of("where", "when", "while", "as", "after", "who");
  private static final Set<String> HEDGES =
      Set.of(
          "more", "less", "fewer", "than", "at", "least", "most", "up", "to", "about", "around",
          "over", "nearly", "almost", "some", "roughly", "a");
  private static final int FAR = 30;

  private final WordClasses classes;
  private final Line line;
  private final Wording words;
  private final Chunks chunks;
  private final ClausePhrases clauses;

  Grammar(Line line, WordClasses classes) {
    this.classes = classes;
    this.line = line;
    this.words = line.words();
    this.chunks = line.chunks();
    this.clauses = new ClausePhrases(line);
  }

  /** What stands around the verb whose words are [from, to). */
  Arguments around(int from, int to) {
    boolean passive = isPassive(from, to);
    if (passive) {
      Optional<Chunk> by = agent(to);
      int end = by.map(Chunk::to).orElse(to);
      return new Arguments(true, by, clauses.aside(from).or(() -> subject(from, 0)), end);
    }
    Optional<Chunk> object = objectAfter(to);
    int end = object.map(Chunk::to).orElse(to);
    Optional<Chunk> doer = subject(from, 0);
    return new Arguments(
        false, doer, object.or(() -> doer.flatMap(c -> clauses.gap(c, from))), end);
  }

  /** "was killed", "have been shot", "men killed in the raid", "Leader arrested in Mosul". */
  boolean isPassive(int from, int to) {
    Token token = words.token(from);
    if (!Stems.isPast(token)) {
      return false;
    }
    int at = from - 1;
    while (at >= 0 && skippable(at)) {
      at--;
    }
    if (words.is(at, BE)) {
      return true;
    }
    if (words.is(at, HAVE)) {
      return false;
    }
    return isReduced(from, to);
  }

  private boolean skippable(int at) {
    return words.isAdverb(at) || words.at(at).equals("not") || words.at(at).equals("also");
  }

  /** A participle without an auxiliary: no object follows it, or "by" does. */
  private boolean isReduced(int from, int to) {
    if (words.at(to).equals("by")) {
      return true;
    }
    if (words.is(from - 1, RELATIVE) || words.isFiniteVerb(from - 1)) {
      return false;
    }
    boolean objectFollows = objectAfter(to).isPresent();
    if (objectFollows) {
      return false;
    }
    if (clauses.aside(from).isPresent()) {
      return true;
    }
    boolean participle = words.tag(from).equals("VBN");
    boolean nounBefore = chunks.endingAt(from).isPresent() || words.at(from - 1).equals("and");
    boolean leftOver = line.sentence().token(from).relation().startsWith("acl");
    boolean headline = !hasFiniteVerb(from) && !words.at(words.size() - 1).equals(".");
    return nounBefore && (participle || leftOver || headline);
  }

  private boolean hasFiniteVerb(int except) {
    for (int at = 0; at < words.size(); at++) {
      if (at != except && words.isFiniteVerb(at)) {
        return true;
      }
    }
    return false;
  }

  /** "by gunmen", with at most a place or time in between. */
  Optional<Chunk> agent(int to) {
    for (int at = to; at < Math.min(words.size(), to + 14); at++) {
      if (words.at(at).equals("by") && !words.tag(at + 1).equals("VBG")) {
        Optional<Chunk> chunk = clauses.behind(at);
        if (chunk.isPresent() && !line.isTime(chunk.get())) {
          return classes.is(words, chunk.get().head(), "means")
              ? clauses.user(chunk.get().to()).or(() -> chunk)
              : chunk;
        }
      }
      if (words.isVerb(at) && at > to || words.at(at).equals(";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The object right behind a verb; adverbs, particles and quotes may stand between. */
  Optional<Chunk> objectAfter(int to) {
    int at = to;
    while (at < words.size() && at < to + 4) {
      int start = at;
      Optional<Chunk> chunk = chunks.startingAt(at).or(() -> hedged(start));
      if (chunk.isPresent()) {
        if (!line.isTime(chunk.get())) {
          return chunk;
        }
        at = chunk.get().to();
        continue;
      }
      boolean skip =
          words.isAdverb(at)
              || words.tag(at).equals("RP")
              || words.tag(at).equals("``")
              || words.tag(at).equals("''");
      if (!skip) {
        return Optional.empty();
      }
      at++;
    }
    return Optional.empty();
  }

  /** "Fired more than a dozen rockets": the phrase behind words that bound its number. */
  private Optional<Chunk> hedged(int from) {
    int at = from;
    while (at < from + 4 && words.is(at, HEDGES) && chunks.startingAt(at).isEmpty()) {
      at++;
    }
    int end = at;
    return at == from
        ? Optional.empty()
        : chunks.startingAt(at).filter(chunk -> hasNumber(chunk.from(), chunk.to(), end));
  }

  private boolean hasNumber(int from, int to, int least) {
    for (int at = Math.max(from, least); at < to; at++) {
      if (words.tag(at).equals("CD") || words.is(at, "dozen", "dozens", "hundreds", "scores")) {
        return true;
      }
    }
    return false;
  }

  /** Who does what the verb at the given token tells. */
  Optional<Chunk> subject(int verb, int depth) {
    if (depth > 4 || verb <= 0) {
      return Optional.empty();
    }
    Optional<Chunk> byTree = subjectByTree(verb);
    if (byTree.isPresent()) {
      return byTree;
    }
    int at = verb - 1;
    while (at >= 0 && isAuxiliary(at)) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    if (words.is(at, RELATIVE)) {
      return antecedent(at);
    }
    if (words.isVerb(at) && words.at(at + 1).equals("to")) { // "tried to kidnap a priest"
      return subject(at, depth + 1);
    }
    if (words.at(at).equals("and")
        || words.at(at).equals("or")
        || words.at(at).equals("but")
        || words.at(at).equals("then")) {
      return previousVerb(at).flatMap(before -> subject(before, depth + 1));
    }
    if (isDash(at)) {
      return beforeDash(at);
    }
    Optional<Chunk> accused = clauses.accused(verb, at);
    if (accused.isPresent()) {
      return accused;
    }
    if (words.at(at).equals(",") || words.tag(at).equals("IN")) {
      return isParticiple(verb)
          ? mainVerb(at).flatMap(before -> subject(before, depth + 1))
          : beforeParenthesis(at);
    }
    return chunks.endingAt(at + 1).flatMap(chunk -> governing(chunk, verb, depth));
  }

  private boolean isParticiple(int verb) {
    return Stems.isGerund(words.token(verb)) || words.tag(verb).equals("VBN");
  }

  private boolean isAuxiliary(int at) {
    String tag = words.tag(at);
    return skippable(at)
        || tag.equals("MD")
        || tag.equals("TO")
        || words.is(at, BE)
        || words.is(at, HAVE)
        || tag.startsWith("RB");
  }

  private Optional<Chunk> subjectByTree(int verb) {
    Token token = line.sentence().token(verb);
    Optional<Chunk> nearest = Optional.empty();
    for (Token child : line.sentence().children(token)) {
      if (child.mainRelation().equals("nsubj")
          && child.index() < verb
          && verb - child.index() < FAR
          && !(verbBetween(child.index(), verb) && !relativeBetween(child.index(), verb))
          && !clauseBetween(child.index(), verb)) {
        nearest =
            words.is(child.index(), RELATIVE)
                ? antecedent(child.index())
                : chunks
                    .holding(child.index())
                    .filter(chunk -> !line.isTime(chunk))
                    .or(keep(nearest));
      }
    }
    return nearest;
  }

  private static Supplier<Optional<Chunk>> keep(Optional<Chunk> known) {
    return () -> known;
  }

  /** "Soldiers who entered the village shot a man": one clause about the subject stands between. */
  private boolean relativeBetween(int subject, int verb) {
    int relative = chunks.holding(subject).map(Chunk::to).orElse(subject + 1);
    if (!words.is(relative, RELATIVE)) {
      return false;
    }
    int verbs = 0;
    for (int at = relative + 1; at < verb; at++) {
      if (words.isFiniteVerb(at) && !isAuxiliary(at)) {
        verbs++;
      }
    }
    return verbs == 1;
  }

  /** "Pupils missing after gunmen raid school": the gunmen stand in the clause of the verb. */
  private boolean clauseBetween(int from, int verb) {
    for (int at = from + 1; at < verb; at++) {
      if (words.is(at, CLAUSES)) {
        return chunks.endingAt(verb).filter(chunk -> !line.isTime(chunk)).isPresent();
      }
    }
    return false;
  }

  private boolean verbBetween(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (words.isFiniteVerb(at) && !isAuxiliary(at)) {
        return true;
      }
    }
    return false;
  }

  /** "an air raid against the group in the desert that killed": the raid, past its phrases. */
  private Optional<Chunk> antecedent(int relative) {
    boolean comma = words.at(relative - 1).equals(",");
    Optional<Chunk> nearest = chunks.endingAt(comma ? relative - 1 : relative);
    return nearest.map(chunk -> comma ? chunk : happening(chunk));
  }

  /** The phrase to the left that names a happening or a weapon, else the given one. */
  private Chunk happening(Chunk chunk) {
    Chunk at = chunk;
    for (int steps = 0; steps < 4; steps++) {
      if (classes.is(words, at.head(), "event")) {
        return at;
      }
      int before = at.from() - 1;
      Optional<Chunk> left =
          words.tag(before).equals("IN") ? chunks.endingAt(before) : Optional.empty();
      if (left.isEmpty()) {
        return chunk;
      }
      at = left.get();
    }
    return chunk;
  }

  private Optional<Chunk> governing(Chunk chunk, int verb, int depth) {
    if (line.isTime(chunk)) {
      int before = chunk.from();
      while (before > 0 && words.tag(before - 1).equals("IN")) {
        before--;
      }
      return subject(before, depth + 1);
    }
    Chunk head = clauses.leftmost(chunk);
    boolean afterPreposition = words.tag(head.from() - 1).equals("IN") && isParticiple(verb);
    if (afterPreposition && !words.tag(verb).equals("VBN")) {
      return previousVerb(head.from()).flatMap(before -> subject(before, depth + 1));
    }
    return Optional.of(head);
  }

  /** "The group, which ..., attacked": what stands before the pair of commas. */
  private Optional<Chunk> beforeParenthesis(int comma) {
    for (int at = comma - 1; at > 0 && comma - at < FAR; at--) {
      if (words.at(at).equals(",") || words.at(at).equals("(")) {
        Optional<Chunk> chunk = chunks.endingAt(at);
        if (chunk.isPresent() && !line.isTime(chunk.get())) {
          return chunk.map(clauses::leftmost);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isDash(int at) {
    return words.at(at).equals("\u2014") || words.at(at).equals("--") || words.at(at).equals(")");
  }

  /** "The officer \u2014 a veteran of the war \u2014 was killed". */
  private Optional<Chunk> beforeDash(int dash) {
    for (int at = dash - 1; at > 0 && dash - at < FAR; at--) {
      if (words.at(at).equals(words.at(dash)) || words.at(at).equals("(")) {
        return chunks.endingAt(at).map(clauses::leftmost);
      }
    }
    return Optional.empty();
  }

  /**
   * "Jets bombed a house where leaders had met, killing 12": the verb before the clause of place.
   */
  private Optional<Integer> mainVerb(int before) {
    Optional<Integer> verb = previousVerb(before);
    if (verb.isEmpty() || !words.at(before).equals(",")) {
      return verb;
    }
    for (int at = verb.get() - 1; at > 0 && verb.get() - at < 12; at--) {
      if (words.at(at).equals(",") || words.isFiniteVerb(at) && !isAuxiliary(at)) {
        return verb;
      }
      if (words.is(at, OPENERS)) {
        Optional<Integer> main = previousVerb(at);
        return main.isPresent() ? main : verb;
      }
    }
    return verb;
  }

  private Optional<Integer> previousVerb(int before) {
    for (int at = before - 1; at > 0 && before - at < FAR; at--) {
      if (words.isVerb(at) && !isAuxiliary(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
