package attest.language;

import java.util.List;
import java.util.Optional;

/**
 * A sentence as a parser sees it: place 0 is the root, 1 to {@link #size} are the words, one past
 * them stands for "none". A parser that reads from right to left gets {@link #reversed}.
 */
public final class ParserInput {
  private static final int CLASSES_FROM = 200;

  private final int size;
  final long[] word;
  final long[] ending;
  final long[] tag;
  final long[] lemma;

  /** The class of the word where it has one, else its tag. */
  final long[] kin;

  private final Optional<Guide> guide;

  private ParserInput(int size, Optional<Guide> guide) {
    this.size = size;
    this.guide = guide;
    word = new long[size + 2];
    ending = new long[size + 2];
    tag = new long[size + 2];
    lemma = new long[size + 2];
    kin = new long[size + 2];
    word[0] = 3;
    tag[0] = 3;
    lemma[0] = 3;
    kin[0] = 3;
    word[size + 1] = 5;
    tag[size + 1] = 5;
    lemma[size + 1] = 5;
    kin[size + 1] = 5;
  }

  /**
   * A sentence in reading order.
   *
   * @param words its words
   * @param tags the numbers of their tags
   * @param lemmas of the words
   * @param classes numbers of the words' classes; 0 for none
   */
  static ParserInput of(Words words, int[] tags, List<String> lemmas, int[] classes) {
    ParserInput input = new ParserInput(words.size(), Optional.empty());
    for (int i = 1; i <= input.size; i++) {
      int at = i - 1 + Words.PADDING;
      input.word[i] = words.small[at];
      input.ending[i] = words.ending3[at];
      input.tag[i] = tags[i - 1] + 11;
      input.lemma[i] = Features.mix(lemmas.get(i - 1).hashCode());
      input.kin[i] = classes[i - 1] > 0 ? classes[i - 1] + CLASSES_FROM : input.tag[i];
    }
    return input;
  }

  /** The same sentence from its last word to its first, without a guide. */
  public ParserInput reversed() {
    ParserInput input = new ParserInput(size, Optional.empty());
    for (int i = 1; i <= size; i++) {
      int from = size + 1 - i;
      input.word[i] = word[from];
      input.ending[i] = ending[from];
      input.tag[i] = tag[from];
      input.lemma[i] = lemma[from];
      input.kin[i] = kin[from];
    }
    return input;
  }

  /** The same sentence with the tree that another parser found for it. */
  public ParserInput guidedBy(Tree tree) {
    ParserInput input = new ParserInput(size, Optional.of(Guide.of(tree)));
    System.arraycopy(word, 0, input.word, 0, size + 2);
    System.arraycopy(ending, 0, input.ending, 0, size + 2);
    System.arraycopy(tag, 0, input.tag, 0, size + 2);
    System.arraycopy(lemma, 0, input.lemma, 0, size + 2);
    System.arraycopy(kin, 0, input.kin, 0, size + 2);
    return input;
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  Optional<Guide> guide() {
    return guide;
  }
}
