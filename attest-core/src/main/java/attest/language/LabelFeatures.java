package attest.language;

import static attest.language.Features.pair;
import static attest.language.Features.triple;

/** What the parser looks at to name the relation of a word to its head. */
public final class LabelFeatures {
  private LabelFeatures() {}

  /** Fills in the features of the relation between the two words. */
  public static void fill(Features out, Configuration now, int head, int word) {
    out.clear();
    long[] w = now.input.word;
    long[] p = now.input.tag;
    long side = head < word ? 1 : 0;
    long far = Math.min(Math.abs(head - word), 7);
    int left = now.left1[word];
    int right = now.right1[word];
    arc(out, w[head], p[head], w[word], p[word], side, far);
    out.add(121, triple(p[word], w[left], p[head]));
    out.add(122, triple(p[word], w[left], w[head]));
    out.add(123, triple(p[word], p[left], p[head]));
    out.add(124, triple(p[word], p[right], p[head]));
    out.add(125, triple(p[head], p[word], now.leftSet[word]));
    out.add(126, triple(now.leftSet[head], p[word], side));
    out.add(127, triple(now.rightSet[head], p[word], side));
    out.add(128, triple(w[head], now.leftSet[head], pair(p[word], side)));
    out.add(129, triple(p[head], now.leftSet[head], pair(p[word], now.rightSet[word])));
    out.add(130, triple(w[word], w[left], side));
    out.add(131, triple(w[word], p[left], p[head]));
    out.add(132, triple(p[word], w[right], p[head]));
    out.add(133, triple(now.leftSet[word], now.rightSet[word], p[word]));
    out.add(134, triple(now.input.ending[word], p[word], p[head]));
    out.add(135, triple(now.input.ending[head], p[word], side));
    kin(out, now, head, word, side);
    around(out, now, head, word, side);
    if (now.input.guide().isPresent()) {
      GuideFeatures.label(out, now, now.input.guide().get(), head, word);
    }
  }

  private static void arc(
      Features out, long headWord, long headTag, long word, long tag, long side, long far) {
    out.add(1, pair(headWord, side));
    out.add(2, pair(headTag, side));
    out.add(3, pair(word, side));
    out.add(4, pair(tag, side));
    out.add(5, triple(headWord, word, side));
    out.add(6, triple(headTag, tag, side));
    out.add(7, triple(headWord, tag, side));
    out.add(8, triple(headTag, word, side));
    out.add(9, triple(headTag, tag, pair(side, far)));
    out.add(10, triple(tag, far, side));
  }

  private static void kin(Features out, Configuration now, int head, int word, long side) {
    long[] k = now.input.kin;
    long left = now.input.word[now.left1[word]];
    out.add(161, triple(k[head], k[word], side));
    out.add(162, triple(k[head], left, k[word]));
  }

  private static void around(Features out, Configuration now, int head, int word, long side) {
    long[] w = now.input.word;
    long[] p = now.input.tag;
    int before = word > 1 ? word - 1 : now.none;
    int behind = word + 1;
    int beforeHead = head > 1 ? head - 1 : now.none;
    out.add(141, triple(p[before], p[word], p[head]));
    out.add(142, triple(p[behind], p[word], p[head]));
    out.add(143, triple(w[before], p[word], side));
    out.add(144, triple(w[behind], p[word], side));
    out.add(145, triple(p[head], p[beforeHead], p[word]));
    out.add(146, triple(w[beforeHead], p[head], p[word]));
  }
}
