package attest.entity;

import attest.model.Sentence;
import attest.model.Span;
import attest.model.Token;
import java.util.Set;

/** A noun with the words that belong to it without a gap: tokens [from, to) around a head. */
record Chunk(int from, int to, int head) {
  private static final Set<String> BEFORE =
      Set.of("det", "amod", "compound", "nmod", "flat", "nummod", "advmod");
  private static final Set<String> BEHIND = Set.of("flat", "compound", "goeswith");

  /** The chunk of the given head; a number before it is left to itself. */
  static Chunk of(Sentence sentence, int head) {
    int from = head;
    while (from > 0 && belongs(sentence, from - 1, head, BEFORE) && !isNumber(sentence, from - 1)) {
      from--;
    }
    int to = head + 1;
    while (to < sentence.size() && belongs(sentence, to, head, BEHIND)) {
      to++;
    }
    while (from < head && isLoose(sentence.token(from))) {
      from++;
    }
    while (to > head + 1 && isOwnersMark(sentence.token(to - 1))) {
      to--;
    }
    return new Chunk(from, to, head);
  }

  /** "the city of Mosul", "the families of the victims": the chunk with its phrase of "of". */
  Chunk withOf(Sentence sentence) {
    if (to + 1 >= sentence.size() || !sentence.token(to).form().equals("of")) {
      return this;
    }
    int noun = sentence.token(to).head();
    boolean own = noun > to && noun < sentence.size() && sentence.token(noun).head() == head;
    if (!own || !sentence.token(noun).isNoun()) {
      return this;
    }
    Chunk of = of(sentence, noun);
    return of.from() == to + 1 ? new Chunk(from, of.to(), head) : this;
  }

  private static boolean isOwnersMark(Token token) {
    return token.tag().equals("POS");
  }

  Span span(Sentence sentence) {
    return new Span(sentence.token(from).span().start(), sentence.token(to - 1).span().end());
  }

  boolean has(int token) {
    return token >= from && token < to;
  }

  private static boolean belongs(Sentence sentence, int at, int head, Set<String> relations) {
    Token token = sentence.token(at);
    int up = at;
    for (int steps = 0; up != head && up >= 0 && steps < 4; steps++) {
      String relation = sentence.token(up).mainRelation();
      boolean mark = relation.equals("punct") && sentence.token(up).form().equals("-");
      boolean owner = relation.equals("case") && sentence.token(up).tag().equals("POS");
      if (!relations.contains(relation) && !mark && !owner) {
        return false;
      }
      up = sentence.token(up).head();
    }
    return up == head && !token.tag().equals("IN");
  }

  private static boolean isNumber(Sentence sentence, int at) {
    return sentence.token(at).tag().equals("CD");
  }

  /** Quantifiers and marks that open a chunk without belonging to it. */
  private static boolean isLoose(Token token) {
    return token.tag().startsWith("RB")
        || token.tag().equals("PDT")
        || token.tag().equals("POS")
        || !Character.isLetterOrDigit(token.form().charAt(0));
  }
}
