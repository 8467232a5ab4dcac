package attest.link;

/**
 * The runs of four words of one wording, laid out so that it can be compared with many others. What
 * counts is how many words of the shorter text stand in runs that both hold: a word changed here
 * and there, a sentence cut or moved costs little, while two reporters with the same facts share
 * names and set phrases alone.
 */
final class Runs {
  private static final int RUN = 4;

  private final Wording own;
  private final int[] first;
  private final int[] next;

  Runs(Wording own) {
    this.own = own;
    int runs = Math.max(0, own.size() - RUN + 1);
    first = new int[Integer.highestOneBit(Math.max(1, runs)) * 4];
    next = new int[runs];
    for (int at = runs - 1; at >= 0; at--) {
      int slot = slot(own, at);
      next[at] = first[slot];
      first[slot] = at + 1;
    }
  }

  /** How many words of the shorter text stand in runs that both hold. */
  int shared(Wording other) {
    boolean ownIsShorter = own.size() <= other.size();
    boolean[] covered = new boolean[Math.min(own.size(), other.size())];
    for (int at = 0; at + RUN <= other.size(); at++) {
      for (int there = first[slot(other, at)]; there != 0; there = next[there - 1]) {
        if (other.sameRun(at, own, there - 1, RUN)) {
          cover(covered, ownIsShorter ? there - 1 : at);
        }
      }
    }
    int words = 0;
    for (boolean one : covered) {
      words += one ? 1 : 0;
    }
    return words;
  }

  private static void cover(boolean[] covered, int start) {
    for (int i = start; i < start + RUN; i++) {
      covered[i] = true;
    }
  }

  private int slot(Wording wording, int at) {
    int hash = wording.at(at);
    for (int i = 1; i < RUN; i++) {
      hash = hash * 0x9E3779B1 + wording.at(at + i);
    }
    return (hash ^ (hash >>> 15)) & (first.length - 1);
  }
}
