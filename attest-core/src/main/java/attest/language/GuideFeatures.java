package attest.language;

import static attest.language.Features.pair;
import static attest.language.Features.triple;

/** What the tree of the first parser says of the words at hand, as features of the second. */
final class GuideFeatures {
  private GuideFeatures() {}

  static void fill(Features out, Configuration now, Guide guide, int far0, int far1) {
    long[] w = now.input.word;
    long[] p = now.input.tag;
    int s0 = now.stack(0);
    int s1 = now.stack(1);
    int b0 = now.ahead(0);
    int ofTop = where(guide.head[s0], s1, b0, s1);
    int ofNext = ofNext(guide, s0, s1, b0);
    int ofSecond = where(guide.head[s1], s0, b0, s1);
    int waits = b0 != now.none && guide.last[s0] >= b0 ? 1 : 0;
    int top = ofTop * 2 + waits;
    int both = (ofTop * 8 + ofNext) * 2 + waits;
    long topLabel = guide.label[s0];
    long nextLabel = guide.label[b0];
    out.add(101, ofTop);
    out.add(102, ofNext);
    out.add(103, ofTop * 8L + ofNext);
    out.add(104, both);
    out.add(105, pair(top, topLabel));
    out.add(106, pair(ofNext, nextLabel));
    out.add(107, triple(top, p[s0], p[b0]));
    out.add(108, triple(ofNext, p[s0], p[b0]));
    out.add(109, triple(top, p[s0], p[s1]));
    out.add(110, triple(both, topLabel, nextLabel));
    out.add(111, pair(top, w[s0]));
    out.add(112, pair(ofSecond * 8L + ofTop, guide.label[s1]));
    out.add(113, triple(both, p[s0], pair(p[s1], p[b0])));
    out.add(114, triple(both, far0, far1));
    phrase(out, now, guide, both);
  }

  /**
   * The phrase that the next word opens, "in Mosul" or "and wounded": its head, and whose it is.
   */
  private static void phrase(Features out, Configuration now, Guide guide, int both) {
    int s0 = now.stack(0);
    int s1 = now.stack(1);
    int b0 = now.ahead(0);
    int head = guide.head[b0];
    if (head <= b0) {
      return;
    }
    long[] l = now.input.lemma;
    long[] k = now.input.kin;
    long opens = now.input.word[b0];
    int whose = guide.head[head];
    int of = whose == s0 ? 1 : whose == s1 ? 2 : whose > b0 ? 3 : whose == now.stack(2) ? 4 : 5;
    out.add(115, triple(l[s0], opens, k[head]));
    out.add(116, triple(l[s1], opens, k[head]));
    out.add(118, triple(k[s1], opens, k[head]));
    out.add(119, triple(pair(k[s1], k[s0]), opens, k[head]));
    out.add(120, pair(both, of));
    out.add(121, triple(of, opens, guide.label[head]));
    out.add(122, triple(of, now.input.tag[s0], now.input.tag[s1]));
  }

  /** Where a head lies: 1 and 2 are the given words, 3 ahead, 4 far behind, 5 in between. */
  private static int where(int head, int first, int next, int second) {
    if (head == first) {
      return 1;
    }
    if (head == next) {
      return 2;
    }
    return head > next ? 3 : head < second ? 4 : 5;
  }

  private static int ofNext(Guide guide, int s0, int s1, int b0) {
    int head = guide.head[b0];
    if (head == s0) {
      return 1;
    }
    if (head == s1) {
      return 2;
    }
    return head > b0 ? 3 : head < s0 && head > s1 ? 4 : 5;
  }

  /** Features of the label of an arc. */
  static void label(Features out, Configuration now, Guide guide, int head, int word) {
    int same = guide.head[word] == head ? 1 : 0;
    long label = guide.label[word] * 2L + same;
    out.add(151, label);
    out.add(152, pair(label, now.input.tag[word]));
    out.add(153, pair(label, now.input.tag[head]));
    out.add(154, pair(label, now.input.word[word]));
    out.add(155, pair(label, now.input.word[head]));
  }
}
