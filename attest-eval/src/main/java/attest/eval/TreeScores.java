package attest.eval;

import attest.model.Sentence;
import attest.model.Token;
import java.util.Map;
import java.util.TreeMap;

/** Counts of right tags, lemmas, heads and relations. */
final class TreeScores {
  private final Map<String, int[]> relations = new TreeMap<>();
  private int words;
  private int tags;
  private int lemmas;
  private int counted;
  private int heads;
  private int labelled;

  void add(Treebank.Sentence gold, Sentence read) {
    for (int i = 0; i < read.size(); i++) {
      add(gold.words().get(i), read.token(i));
    }
  }

  private void add(Treebank.Word gold, Token token) {
    words++;
    tags += gold.tag().equals(token.tag()) ? 1 : 0;
    lemmas += gold.lemma().equalsIgnoreCase(token.lemma()) ? 1 : 0;
    boolean head = gold.head() == token.head() + 1;
    boolean label = gold.mainRelation().equals(token.mainRelation());
    if (!gold.relation().equals("punct")) {
      counted++;
      heads += head ? 1 : 0;
      labelled += head && label ? 1 : 0;
    }
    count(gold.relation())[0]++;
    count(token.relation())[1]++;
    if (head && gold.relation().equals(token.relation())) {
      count(gold.relation())[2]++;
    }
  }

  private int[] count(String relation) {
    return relations.computeIfAbsent(relation, any -> new int[3]);
  }

  double unlabelled() {
    return 100.0 * heads / counted;
  }

  double labelled() {
    return 100.0 * labelled / counted;
  }

  double tagAccuracy() {
    return 100.0 * tags / words;
  }

  String report() {
    StringBuilder report = new StringBuilder();
    report.append(
        String.format(
            "  gold tokens, predicted tags: UAS %.2f  LAS %.2f  (%d words without punctuation)%n"
                + "  tags %.2f  lemmas %.2f  (%d words, letter case of lemmas ignored)%n"
                + "  %-16s %6s %6s %6s %6s%n",
            unlabelled(),
            labelled(),
            counted,
            tagAccuracy(),
            100.0 * lemmas / words,
            words,
            "relation",
            "gold",
            "P",
            "R",
            "F1"));
    relations.forEach((relation, count) -> report.append(line(relation, count)));
    return report.toString();
  }

  private static String line(String relation, int[] count) {
    return String.format(
        "  %-16s %6d %6.1f %6.1f %6.1f%n",
        relation,
        count[0],
        100.0 * count[2] / Math.max(1, count[1]),
        100.0 * count[2] / Math.max(1, count[0]),
        200.0 * count[2] / Math.max(1, count[0] + count[1]));
  }
}
