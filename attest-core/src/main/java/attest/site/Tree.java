package attest.site;

import attest.model.Sentence;
import attest.model.Span;
import attest.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence's tree as the ways through it are read; words are known by their index. */
final class Tree {
  private static final Set<String> OPENERS = Set.of("when", "where", "while");

  private final Sentence sentence;

  Tree(Sentence sentence) {
    this.sentence = sentence;
  }

  int size() {
    return sentence.size();
  }

  Token token(int at) {
    return sentence.token(at);
  }

  String form(int at) {
    return at < 0 || at >= size() ? "" : token(at).form().toLowerCase(Locale.ROOT);
  }

  boolean is(int at, String wordClass) {
    return Words.of(wordClass).contains(form(at));
  }

  /** Whether the word's dictionary form is of that class. */
  boolean means(int at, String wordClass) {
    return Words.of(wordClass).contains(token(at).lemma().toLowerCase(Locale.ROOT));
  }

  boolean isVerb(int at) {
    return token(at).tag().startsWith("VB");
  }

  /** "the attack", "heavy fighting". */
  boolean isHappening(int at) {
    return token(at).isNoun() && means(at, "happening");
  }

  boolean hangsAs(int at, String relation) {
    return token(at).mainRelation().equals(relation);
  }

  /** The word and those it hangs on, up to the root. */
  List<Integer> upFrom(int at) {
    List<Integer> way = new ArrayList<>();
    for (int word = at; word >= 0 && way.size() <= size(); word = token(word).head()) {
      way.add(word);
    }
    return way;
  }

  /** The preposition before the word, in small letters; empty where it has none. */
  String preposition(int at) {
    return form(prepositionAt(at));
  }

  /** Where the preposition before the word stands; -1 where it has none. */
  int prepositionAt(int at) {
    for (int word = 0; word < at; word++) {
      if (token(word).head() == at && hangsAs(word, "case")) {
        return word;
      }
    }
    return -1;
  }

  /** The word that opens the clause: "when", "after", "where"; empty where there is none. */
  String opener(int verb) {
    for (int word = 0; word < size(); word++) {
      boolean opens =
          hangsAs(word, "mark") || hangsAs(word, "advmod") && OPENERS.contains(form(word));
      if (token(word).head() == verb && opens) {
        return form(word);
      }
    }
    return "";
  }

  boolean hasSubject(int verb) {
    for (int word = 0; word < size(); word++) {
      boolean subject = hangsAs(word, "nsubj") || hangsAs(word, "csubj");
      if (token(word).head() == verb && subject) {
        return true;
      }
    }
    return false;
  }

  boolean hasVerbBetween(int first, int last) {
    for (int word = first + 1; word < last; word++) {
      if (isVerb(word)) {
        return true;
      }
    }
    return false;
  }

  /** Indexes of the words that the span covers or cuts. */
  List<Integer> within(Span span) {
    List<Integer> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        words.add(token.index());
      }
    }
    return words;
  }

  /** The last of the words, which stand side by side, that hangs on a word outside of them. */
  int headOf(List<Integer> words) {
    for (int word : words.reversed()) {
      int head = token(word).head();
      if (head < words.getFirst() || head > words.getLast()) {
        return word;
      }
    }
    return words.getLast();
  }

  Span span(int first, int last) {
    return sentence.spanOf(first, last);
  }
}
