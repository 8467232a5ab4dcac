package attest.language;

/** What the tagger looks at: the word, its neighbours, their endings, and the two tags before. */
public final class TagFeatures {
  private TagFeatures() {}

  /**
   * Fills in the features of a word's tag.
   *
   * @param out where to
   * @param words the sentence
   * @param lexicon what is known of its words
   * @param word which word, from 0
   * @param before the tag of the word before; -1 at the start
   * @param beforeThat the tag of the word before that; -1 at the start
   */
  public static void fill(
      Features out, Words words, TagLexicon lexicon, int word, int before, int beforeThat) {
    out.clear();
    int at = word + Words.PADDING;
    long small = words.small[at];
    long tag1 = before + 2;
    long tag2 = (before + 2) * 64L + beforeThat + 2;
    out.add(0, 1);
    out.add(1, words.exact[at]);
    out.add(2, small);
    out.add(3, words.ending3[at]);
    out.add(4, words.ending2[at]);
    out.add(5, words.first[at]);
    out.add(6, words.shape[at]);
    out.add(7, tag1);
    out.add(8, tag2);
    out.add(9, Features.pair(tag1, small));
    out.add(10, words.small[at - 1]);
    out.add(11, Features.pair(words.small[at - 1], small));
    out.add(12, words.small[at - 2]);
    out.add(13, words.small[at + 1]);
    out.add(14, Features.pair(small, words.small[at + 1]));
    out.add(15, words.small[at + 2]);
    out.add(16, words.ending3[at + 1]);
    out.add(17, words.ending3[at - 1]);
    out.add(18, Features.triple(words.shape[at - 1], words.shape[at], words.shape[at + 1]));
    out.add(19, Features.pair(words.ending3[at], tag1));
    out.add(20, Features.pair(words.shape[at], word == 0 ? 1 : 0));
    out.add(21, Features.pair(words.shape[at], words.ending2[at]));
    neighbours(out, words, lexicon, at, tag1);
  }

  private static void neighbours(Features out, Words words, TagLexicon lexicon, int at, long tag1) {
    long set = lexicon.sets().get(words.small[at]);
    long next = lexicon.sets().get(words.small[at + 1]);
    long nextButOne = lexicon.sets().get(words.small[at + 2]);
    out.add(22, set);
    out.add(23, next);
    out.add(24, Features.pair(set, next));
    out.add(25, Features.triple(tag1, set, next));
    out.add(26, Features.pair(next, nextButOne));
    out.add(27, Features.triple(tag1, next, words.ending3[at]));
    out.add(28, Features.pair(set, tag1));
    out.add(29, Features.triple(tag1, words.ending3[at + 1], words.small[at]));
  }
}
