package attest.language;

/**
 * A dependency tree in numbers: words are 1 to {@link #size}, 0 is the root. Not changed once
 * built.
 */
public final class Tree {
  private final int[] heads;
  private final int[] labels;

  /**
   * Builds a tree; place 0 of both is not used.
   *
   * @param heads the head of each word, 0 for the root
   * @param labels the number of each word's relation
   */
  public Tree(int[] heads, int[] labels) {
    this.heads = heads.clone();
    this.labels = labels.clone();
  }

  /** The number of words. */
  public int size() {
    return heads.length - 1;
  }

  public int head(int word) {
    return heads[word];
  }

  public int label(int word) {
    return labels[word];
  }

  /** The tree of the same sentence told from its last word to its first. */
  public Tree reversed() {
    int size = size();
    int[] mirrored = new int[size + 1];
    int[] same = new int[size + 1];
    for (int i = 1; i <= size; i++) {
      int from = size + 1 - i;
      mirrored[i] = heads[from] == 0 ? 0 : size + 1 - heads[from];
      same[i] = labels[from];
    }
    return new Tree(mirrored, same);
  }
}
