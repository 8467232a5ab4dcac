package attest.language;

/** Another parser's tree of the same sentence, as a source of features. */
final class Guide {
  /** Heads and labels by word; those of "none", one past the last word, are their own. */
  final int[] head;

  final int[] label;

  /** The last dependent of each word; 0 if it has none. */
  final int[] last;

  private Guide(int size) {
    head = new int[size + 2];
    label = new int[size + 2];
    last = new int[size + 2];
  }

  static Guide of(Tree tree) {
    int size = tree.size();
    Guide guide = new Guide(size);
    guide.head[0] = -1;
    guide.head[size + 1] = -2;
    guide.label[0] = 98;
    guide.label[size + 1] = 99;
    for (int i = 1; i <= size; i++) {
      guide.head[i] = tree.head(i);
      guide.label[i] = tree.label(i);
      guide.last[tree.head(i)] = i;
    }
    return guide;
  }
}
