package attest.eval;

import attest.language.Tokenizer;
import attest.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings a treebank to the tokenizer's conventions where they differ: "al - Abadi" and "F - 16"
 * become one word, which takes the part of speech of its last piece and the place of its head in
 * the tree. Pieces that do not hang together in the tree stay apart.
 */
final class TokenConventions {
  private static final Tokenizer TOKENIZER = Tokenizer.english();

  private TokenConventions() {}

  static Treebank ours(Treebank treebank) {
    return new Treebank(treebank.sentences().stream().map(TokenConventions::ours).toList());
  }

  private static Treebank.Sentence ours(Treebank.Sentence sentence) {
    List<Treebank.Word> words = sentence.words();
    int[] group = new int[words.size()];
    List<int[]> groups = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      int end = chunkEnd(words, at);
      int[] joined = {at, at + 1};
      if (end > at + 1) {
        joined = firstJoined(words, at, end);
      }
      for (int i = joined[0]; i < joined[1]; i++) {
        group[i] = groups.size();
      }
      groups.add(joined);
      at = joined[1];
    }
    return groups.size() == words.size() ? sentence : merged(sentence, group, groups);
  }

  /** One past the last word written without a blank before it. */
  private static int chunkEnd(List<Treebank.Word> words, int from) {
    int end = from;
    while (end + 1 < words.size() && !words.get(end).spaceBehind()) {
      end++;
    }
    return end + 1;
  }

  /**
   * The words, from the first on, that make up the tokenizer's first token; the first if unsure.
   */
  private static int[] firstJoined(List<Treebank.Word> words, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(words.get(i).form());
    }
    int[] alone = {from, from + 1};
    if (text.indexOf("-") < 0 || text.indexOf(" ") >= 0) {
      return alone;
    }
    List<Span> tokens = TOKENIZER.tokens(text.toString(), 0, text.length());
    int length = 0;
    for (int i = from; i < to; i++) {
      length += words.get(i).form().length();
      if (length == tokens.getFirst().end() && i > from) {
        boolean whole = headOf(words, from, i + 1) >= 0;
        return whole ? new int[] {from, i + 1} : alone;
      }
    }
    return alone;
  }

  /** The one word of the group whose head lies outside; -1 if there are several. */
  private static int headOf(List<Treebank.Word> words, int from, int to) {
    int top = -1;
    for (int i = from; i < to; i++) {
      int head = words.get(i).head() - 1;
      if (head < from || head >= to) {
        if (top >= 0) {
          return -1;
        }
        top = i;
      }
    }
    return top;
  }

  private static Treebank.Sentence merged(
      Treebank.Sentence sentence, int[] group, List<int[]> groups) {
    List<Treebank.Word> words = new ArrayList<>();
    for (int[] span : groups) {
      Treebank.Word top = sentence.words().get(headOf(sentence.words(), span[0], span[1]));
      int head = top.head() == 0 ? 0 : group[top.head() - 1] + 1;
      words.add(span[1] == span[0] + 1 ? top.withHead(head) : joined(sentence, span, top, head));
    }
    return new Treebank.Sentence(
        sentence.text(), sentence.document(), sentence.startsParagraph(), words);
  }

  private static Treebank.Word joined(
      Treebank.Sentence sentence, int[] span, Treebank.Word top, int head) {
    StringBuilder form = new StringBuilder();
    StringBuilder lemma = new StringBuilder();
    for (int i = span[0]; i < span[1]; i++) {
      form.append(sentence.words().get(i).form());
      lemma.append(sentence.words().get(i).lemma());
    }
    Treebank.Word last = sentence.words().get(span[1] - 1);
    String tag = last.tag().equals("CD") ? top.tag() : last.tag();
    return new Treebank.Word(
        form.toString(), lemma.toString(), tag, head, top.relation(), last.spaceBehind());
  }
}
