package attest.place;

import java.nio.ByteBuffer;

/**
 * How alike other names are to one folded name, 0 to 1: an edit distance in which changes that
 * romanisation makes are cheap (vowel for vowel, q for k, sh for s, a doubled letter, a final h)
 * and all others cost one. Made once for a look-up and asked for name after name: it holds the rows
 * of its reckoning, so it belongs to one thread.
 */
final class Likeness {
  private static final int LONGEST = 80;
  private static final double WEIGHT = 1.2;
  private static final double ROUNDING = 1e-9;

  /** What a changed letter costs; one letter for any other is a hundred. */
  private static final int OTHER_LETTER = 100;

  private static final int LEAST_GAP = 10;
  private static final int VOWEL_SWAP = 20;
  private static final int VOWEL_GAP = 30;
  private static final int GLIDE_GAP = 15;
  private static final int DOUBLED_GAP = 10;
  private static final int FINAL_H_GAP = 10;
  private static final int H_GAP = 35;
  private static final int KIN_SWAP = 30;
  private static final String[] KIN = {"qkgcx", "szc", "dzt", "vfwb", "pb", "jg", "sx"};

  /** Likeness of names that differ in articles, blanks and a final h alone. */
  static final double SAME_BUT_ARTICLE = 0.97;

  private static final int CODES = 128;
  private static final int[][] SWAPS = swaps();

  private final String folded;
  private final String bare;
  private final double least;
  private final int[] bareGaps;
  private final int[] gaps = new int[LONGEST];
  private final int[] last = new int[LONGEST + 1];
  private final int[] row = new int[LONGEST + 1];

  /** A name that is looked up among stored ones. */
  static final class Sought {
    private final String skeleton;
    private final double least;
    private final boolean sameAlone;
    private final byte mark;
    private final Likeness likeness;
    private final Spelling stored = new Spelling();

    Sought(NameKey key, double least) {
      skeleton = key.skeleton();
      this.least = least;
      sameAlone = isOfSameNamesAlone(least);
      likeness = new Likeness(key.folded(), least);
      mark = GazetteerFormat.mark(likeness.bare);
    }

    int hash() {
      return GazetteerFormat.hash(skeleton);
    }

    /** Likeness of the name whose entry, mark and length first, stands there; 0 = too little. */
    double likeness(ByteBuffer bytes, int from, int to) {
      if (sameAlone && bytes.get(from) != mark) {
        return 0;
      }
      stored.read(bytes, from + 2, to);
      double found = stored.hasSkeleton(skeleton) ? likeness.of(stored) : 0;
      return found >= least ? found : 0;
    }
  }

  /** Likeness to that folded name where it is at least that great. */
  Likeness(String folded, double least) {
    this.folded = folded;
    this.bare = NameKey.bare(folded);
    this.least = least;
    this.bareGaps = new int[bare.length()];
    for (int i = 0; i < bareGaps.length; i++) {
      char before = i > 0 ? bare.charAt(i - 1) : ' ';
      char after = i + 1 < bare.length() ? bare.charAt(i + 1) : ' ';
      bareGaps[i] = gap(before, bare.charAt(i), after);
    }
  }

  /** 1 for equal names, .97 for names that differ in articles and blanks alone, else 0. */
  static double sameness(String folded, String other) {
    if (folded.equals(other)) {
      return 1;
    }
    return NameKey.bare(folded).equals(NameKey.bare(other)) ? SAME_BUT_ARTICLE : 0;
  }

  /** Whether names that differ in more than articles and blanks are less alike than that. */
  static boolean isOfSameNamesAlone(double least) {
    return least > SAME_BUT_ARTICLE - 0.01;
  }

  /** The likeness of another name; 0 where it is less than the least. */
  double of(Spelling other) {
    if (other.isFolded(folded)) {
      return 1;
    }
    if (other.isBare(bare)) {
      return SAME_BUT_ARTICLE;
    }
    if (isOfSameNamesAlone(least)) {
      return 0;
    }
    int longest = Math.max(bare.length(), other.bareLength());
    if (longest == 0 || longest > LONGEST) {
      return 0;
    }
    double room = (SAME_BUT_ARTICLE - least) * longest * OTHER_LETTER / WEIGHT;
    int most = (int) Math.floor(room + ROUNDING);
    if (Math.abs(bare.length() - other.bareLength()) * LEAST_GAP > most) {
      return 0;
    }
    int distance = distance(other, most);
    double lost = WEIGHT * distance / OTHER_LETTER / longest;
    return distance > most ? 0 : Math.max(0, SAME_BUT_ARTICLE - lost);
  }

  /** The edit distance; any number above {@code most} where it is greater than that. */
  private int distance(Spelling other, int most) {
    int length = other.bareLength();
    for (int j = 0; j < length; j++) {
      char before = j > 0 ? other.bareAt(j - 1) : ' ';
      char after = j + 1 < length ? other.bareAt(j + 1) : ' ';
      gaps[j] = gap(before, other.bareAt(j), after);
    }
    int[] above = last;
    int[] here = row;
    above[0] = 0;
    for (int j = 1; j <= length; j++) {
      above[j] = above[j - 1] + gaps[j - 1];
    }
    for (int i = 0; i < bareGaps.length; i++) {
      int gap = bareGaps[i];
      int[] swaps = SWAPS[bare.charAt(i)];
      int left = above[0] + gap;
      int best = left;
      here[0] = left;
      for (int j = 0; j < length; j++) {
        int swap = above[j] + swaps[other.bareAt(j)];
        int single = above[j + 1] + gap;
        left += gaps[j];
        left = left < swap ? left : swap;
        left = left < single ? left : single;
        here[j + 1] = left;
        best = left < best ? left : best;
      }
      if (best > most) {
        return best;
      }
      int[] spare = above;
      above = here;
      here = spare;
    }
    return above[length];
  }

  /** What it costs to write one plain letter or digit for another. */
  private static int[][] swaps() {
    int[][] swaps = new int[CODES][CODES];
    for (char a = 0; a < CODES; a++) {
      for (char b = 0; b < CODES; b++) {
        swaps[a][b] = swap(a, b);
      }
    }
    return swaps;
  }

  private static boolean isVowelish(char c) {
    return NameKey.isVowel(c) || c == 'y' || c == 'w';
  }

  /** What a letter costs that one name has and the other has not; a blank = no letter there. */
  static int gap(char before, char c, char after) {
    if (isVowelish(c)) {
      return isVowelish(before) || isVowelish(after) ? GLIDE_GAP : VOWEL_GAP;
    }
    if (before == c) {
      return DOUBLED_GAP;
    }
    if (c == 'h') {
      return after == ' ' ? FINAL_H_GAP : H_GAP;
    }
    return OTHER_LETTER;
  }

  static int swap(char a, char b) {
    if (a == b) {
      return 0;
    }
    if (isVowelish(a) && isVowelish(b)) {
      return VOWEL_SWAP;
    }
    for (String kin : KIN) {
      if (kin.indexOf(a) >= 0 && kin.indexOf(b) >= 0) {
        return KIN_SWAP;
      }
    }
    return OTHER_LETTER;
  }
}
