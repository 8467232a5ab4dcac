package attest.claim;

import attest.model.Token;
import java.util.Optional;
import java.util.Set;

/** Phrases that a clause is about though they stand outside of it. */
final class ClausePhrases {
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve", "'d");
  private static final Set<String> CLAUSES =
      Set.of("after", "before", "as", "when", "while", "since", "until", "because", "that", "if");

  private static final Set<String> ACCUSING = WordSet.english("clauses.accusing");

  private final Line line;
  private final Wording words;
  private final Chunks chunks;

  ClausePhrases(Line line) {
    this.line = line;
    this.words = line.words();
    this.chunks = line.chunks();
  }

  /** "The people whom they abducted", "the village it shelled": the phrase before the clause. */
  Optional<Chunk> gap(Chunk doer, int verb) {
    int end = words.is(doer.from() - 1, RELATIVE) ? doer.from() - 1 : doer.from();
    boolean perfect = words.tag(doer.head()).equals("PRP") && words.is(verb - 1, HAVE);
    boolean clause = perfect || words.token(verb).relation().startsWith("acl");
    boolean near = doer.to() <= verb && verb - doer.to() < 4;
    return chunks
        .endingAt(end)
        .filter(c -> clause && near && !line.isTime(c) && words.isNoun(c.head()));
  }

  /** "An engineer and a driver, kidnapped last week, were freed": those before the comma. */
  Optional<Chunk> aside(int verb) {
    Token token = words.token(verb);
    boolean participle =
        words.tag(verb).equals("VBN")
            || token.relation().startsWith("acl")
            || token.mainRelation().equals("advcl") && token.head() > verb;
    return participle && words.at(verb - 1).equals(",")
        ? chunks
            .endingAt(verb - 1)
            .filter(c -> !line.isTime(c) && words.isNoun(c.head()))
            .map(this::leftmost)
            .map(this::firstJoined)
        : Optional.empty();
  }

  /** The first of the phrases that "and" joins. */
  private Chunk firstJoined(Chunk chunk) {
    Optional<Chunk> left =
        words.at(chunk.from() - 1).equals("and")
            ? chunks.endingAt(chunk.from() - 1)
            : Optional.empty();
    return left.filter(c -> !line.isTime(c)).orElse(chunk);
  }

  /** The noun phrase that the given one hangs on: "a gathering of leaders in the town". */
  Chunk leftmost(Chunk chunk) {
    Chunk head = chunk;
    for (int steps = 0; steps < 4; steps++) {
      int before = head.from() - 1;
      boolean clause = words.is(before, CLAUSES);
      boolean hangs = words.tag(before).equals("IN") && !clause || words.at(before).equals("to");
      Optional<Chunk> left = hangs ? chunks.endingAt(before) : Optional.empty();
      if (left.isEmpty()) {
        return head;
      }
      head = left.get();
    }
    return head;
  }

  /** The chunk right behind a word: "by gunmen", "by heavily armed gunmen". */
  Optional<Chunk> behind(int at) {
    Optional<Chunk> next = chunks.startingAt(at + 1);
    boolean adverb = next.isEmpty() && words.tag(at + 1).equals("RB");
    return adverb ? chunks.startingAt(at + 2) : next;
  }

  /** "Killed by two bullets fired from a gun by a guard": who used the means. */
  Optional<Chunk> user(int from) {
    for (int at = from; at < Math.min(words.size(), from + 9); at++) {
      if (words.at(at).equals("by")) {
        return behind(at).filter(chunk -> !line.isTime(chunk));
      }
      if (words.isFiniteVerb(at) && !Stems.isPast(words.token(at)) || words.is(at, ",", ";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Police arrested two men for killing a judge", "accused the army of shelling a village". */
  Optional<Chunk> accused(int gerund, int preposition) {
    if (!Stems.isGerund(words.token(gerund)) || !words.is(preposition, "of", "for", "with")) {
      return Optional.empty();
    }
    return chunks
        .endingAt(preposition)
        .filter(chunk -> chunk.from() > 0)
        .filter(chunk -> words.stems(chunk.from() - 1).stream().anyMatch(ACCUSING::contains));
  }
}
