package attest.language;

import static attest.language.Features.pair;
import static attest.language.Features.triple;

/**
 * What the parser looks at before a move, after Zhang and Nivre (2011): the top three words of the
 * stack, the next three to be read, their dependents so far, distances, and the guide's opinion.
 */
public final class ArcFeatures {
  private ArcFeatures() {}

  /** Fills in the features of the next move. */
  public static void fill(Features out, Configuration now) {
    out.clear();
    int s0 = now.stack(0);
    int s1 = now.stack(1);
    int s2 = now.stack(2);
    int b0 = now.ahead(0);
    int b1 = now.ahead(1);
    int b2 = now.ahead(2);
    words(out, now, s0, s1, s2, b0, b1, b2);
    dependents(out, now, s0, s1, b0);
    sets(out, now, s0, s1, b0);
    int far0 = b0 == now.none ? 9 : distance(b0 - s0);
    int far1 = distance(s0 - s1);
    distances(out, now, s0, s1, b0, far0, far1);
    if (now.input.guide().isPresent()) {
      kin(out, now, s0, s1);
      GuideFeatures.fill(out, now, now.input.guide().get(), far0, far1);
    }
  }

  private static int distance(int words) {
    return words <= 5 ? words : words > 10 ? 7 : 6;
  }

  private static void words(
      Features out, Configuration now, int s0, int s1, int s2, int b0, int b1, int b2) {
    long[] w = now.input.word;
    long[] p = now.input.tag;
    long[] e = now.input.ending;
    long[] l = now.input.lemma;
    long s0wp = pair(w[s0], p[s0]);
    long s1wp = pair(w[s1], p[s1]);
    long b0wp = pair(w[b0], p[b0]);
    out.add(1, w[s0]);
    out.add(2, p[s0]);
    out.add(3, s0wp);
    out.add(4, w[b0]);
    out.add(5, p[b0]);
    out.add(6, b0wp);
    out.add(7, w[b1]);
    out.add(8, p[b1]);
    out.add(9, pair(w[b1], p[b1]));
    out.add(10, w[b2]);
    out.add(11, p[b2]);
    out.add(12, w[s1]);
    out.add(13, p[s1]);
    out.add(14, s1wp);
    out.add(15, w[s2]);
    out.add(16, p[s2]);
    out.add(17, pair(s0wp, b0wp));
    out.add(18, pair(s0wp, p[b0]));
    out.add(19, pair(p[s0], b0wp));
    out.add(20, pair(l[s0], l[b0]));
    out.add(21, pair(p[s0], p[b0]));
    out.add(22, pair(p[b0], p[b1]));
    out.add(23, pair(l[s1], l[s0]));
    out.add(24, pair(p[s1], p[s0]));
    out.add(25, pair(s1wp, p[s0]));
    out.add(26, pair(p[s1], s0wp));
    out.add(27, pair(l[s1], l[b0]));
    out.add(28, pair(p[s1], p[b0]));
    out.add(29, triple(p[b0], p[b1], p[b2]));
    out.add(30, triple(p[s0], p[b0], p[b1]));
    out.add(31, triple(p[s1], p[s0], p[b0]));
    out.add(32, triple(p[s2], p[s1], p[s0]));
    out.add(33, triple(p[s1], p[s0], pair(p[b0], p[b1])));
    out.add(34, triple(w[s1], p[s0], p[b0]));
    out.add(35, triple(p[s1], w[s0], p[b0]));
    out.add(36, triple(p[s1], p[s0], w[b0]));
    out.add(37, triple(w[s1], w[s0], p[b0]));
    out.add(38, triple(e[s0], p[s0], p[b0]));
    out.add(39, triple(e[b0], p[b0], p[s0]));
    out.add(40, triple(p[s0], p[b0], w[b1]));
    out.add(41, triple(w[s0], p[b0], p[b1]));
  }

  private static void dependents(Features out, Configuration now, int s0, int s1, int b0) {
    long[] w = now.input.word;
    long[] p = now.input.tag;
    int s0l = now.left1[s0];
    int s0r = now.right1[s0];
    int s1l = now.left1[s1];
    int s1r = now.right1[s1];
    int b0l = now.left1[b0];
    out.add(42, triple(p[s0], p[s0l], p[b0]));
    out.add(43, triple(p[s0], p[s0r], p[b0]));
    out.add(44, triple(p[s0], p[b0], p[b0l]));
    out.add(45, triple(p[s1], p[s1r], p[s0]));
    out.add(46, triple(p[s1], p[s1l], p[s0]));
    out.add(47, triple(p[s1], p[s0], p[s0l]));
    out.add(48, triple(p[s1], p[s0], p[s0r]));
    out.add(49, w[s0l]);
    out.add(50, p[s0l]);
    out.add(51, now.label[s0l]);
    out.add(52, w[s0r]);
    out.add(53, p[s0r]);
    out.add(54, now.label[s0r]);
    out.add(55, w[s1r]);
    out.add(56, p[s1r]);
    out.add(57, now.label[s1r]);
    out.add(58, p[s1l]);
    out.add(59, now.label[s1l]);
    out.add(60, p[b0l]);
    out.add(61, now.label[b0l]);
    out.add(62, w[b0l]);
    out.add(63, triple(p[s0], p[s0l], p[now.left2[s0]]));
    out.add(64, triple(p[s0], p[s0r], p[now.right2[s0]]));
    out.add(65, triple(p[s1], p[s1r], p[now.right2[s1]]));
    out.add(66, triple(w[s1], p[s0], w[s0l]));
    out.add(67, triple(p[s1], w[s0l], pair(p[s0], p[b0])));
  }

  private static void sets(Features out, Configuration now, int s0, int s1, int b0) {
    long[] w = now.input.word;
    long[] p = now.input.tag;
    out.add(68, pair(p[s0], now.leftSet[s0]));
    out.add(69, pair(p[s0], now.rightSet[s0]));
    out.add(70, pair(p[s1], now.rightSet[s1]));
    out.add(71, pair(p[b0], now.leftSet[b0]));
    out.add(72, pair(w[s0], now.rightSet[s0]));
    out.add(73, pair(w[s1], now.rightSet[s1]));
    out.add(74, pair(p[s1], now.leftSet[s1]));
    out.add(75, pair(w[s0], now.leftSet[s0]));
    out.add(76, triple(p[s1], p[s0], now.leftSet[s0]));
    out.add(78, pair(p[s0], now.lefts[s0]));
    out.add(81, pair(p[b0], now.lefts[b0]));
    out.add(86, triple(p[s1], p[s0], now.rightSet[s1]));
    out.add(87, triple(p[s0], p[b0], now.rightSet[s0]));
  }

  private static void distances(
      Features out, Configuration now, int s0, int s1, int b0, int far0, int far1) {
    long[] w = now.input.word;
    long[] p = now.input.tag;
    out.add(88, pair(w[s0], far0));
    out.add(89, pair(p[s0], far0));
    out.add(90, pair(w[b0], far0));
    out.add(91, pair(p[b0], far0));
    out.add(92, triple(p[s0], p[b0], far0));
    out.add(93, triple(p[s1], p[s0], far1));
    out.add(94, triple(w[s0], w[b0], far0));
  }

  /** Who goes with whom by class: verb, noun, and the preposition before the noun. */
  private static void kin(Features out, Configuration now, int s0, int s1) {
    long[] k = now.input.kin;
    long before = now.input.word[now.left1[s0]];
    out.add(202, pair(k[s1], k[s0]));
    out.add(204, triple(now.input.lemma[s1], before, k[s0]));
    out.add(205, triple(k[s1], before, k[s0]));
  }
}
