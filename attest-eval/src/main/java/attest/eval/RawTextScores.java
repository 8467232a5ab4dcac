package attest.eval;

import attest.language.English;
import attest.model.Sentence;
import attest.model.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How well tokens and sentences are found in raw text, as F1 of exact spans. */
final class RawTextScores {
  private final Set<String> goldTokens = new HashSet<>();
  private final Set<String> goldSentences = new HashSet<>();
  private final Set<String> tokens = new HashSet<>();
  private final Set<String> sentences = new HashSet<>();

  /** The treebank's text, its paragraphs parted by blank lines, and where its tokens stand. */
  static RawTextScores of(English english, Treebank gold) {
    RawTextScores scores = new RawTextScores();
    StringBuilder text = new StringBuilder();
    for (Treebank.Sentence sentence : gold.sentences()) {
      if (!text.isEmpty() && sentence.startsParagraph()) {
        text.append("\n\n");
      }
      int first = text.length();
      for (Treebank.Word word : sentence.words()) {
        int start = text.length();
        text.append(word.form());
        scores.goldTokens.add(start + "-" + text.length());
        if (word.spaceBehind()) {
          text.append(' ');
        }
      }
      boolean blank = sentence.words().getLast().spaceBehind();
      scores.goldSentences.add(first + "-" + (text.length() - (blank ? 1 : 0)));
    }
    for (Sentence sentence : english.sentences(text.toString(), List.of())) {
      scores.sentences.add(sentence.span().start() + "-" + sentence.span().end());
      for (Token token : sentence.tokens()) {
        scores.tokens.add(token.span().start() + "-" + token.span().end());
      }
    }
    return scores;
  }

  String report() {
    return String.format(
        "  raw text: token F1 %.2f  sentence F1 %.2f%n",
        f1(goldTokens, tokens), f1(goldSentences, sentences));
  }

  private static double f1(Set<String> gold, Set<String> found) {
    long right = found.stream().filter(gold::contains).count();
    return 200.0 * right / Math.max(1, gold.size() + found.size());
  }
}
