package attest.place;

/**
 * How alike two folded names are, 0 to 1: an edit distance in which changes that romanisation makes
 * are cheap (vowel for vowel, q for k, sh for s, a doubled letter, a final h) and all others cost
 * one.
 */
final class Likeness {
  private static final int LONGEST = 80;
  private static final double WEIGHT = 1.2;
  private static final double LEAST_GAP = 0.1;
  private static final double VOWEL_SWAP = 0.2;
  private static final double VOWEL_GAP = 0.3;
  private static final double GLIDE_GAP = 0.15;
  private static final double KIN_SWAP = 0.3;
  private static final String[] KIN = {"qkgcx", "szc", "dzt", "vfwb", "pb", "jg", "sx"};

  /** Likeness of names that differ in articles, blanks and a final h alone. */
  static final double SAME_BUT_ARTICLE = 0.97;

  private Likeness() {}

  /** 1 for equal names, .97 for names that differ in articles and blanks alone, else 0. */
  static double sameness(String folded, String other) {
    if (folded.equals(other)) {
      return 1;
    }
    return NameKey.bare(folded).equals(NameKey.bare(other)) ? SAME_BUT_ARTICLE : 0;
  }

  /** 1 for equal names, .97 for names that differ in articles and blanks alone. */
  static double of(String folded, String other) {
    return atLeast(folded, other, 0);
  }

  /** The likeness where it is at least that great, else 0, found sooner. */
  static double atLeast(String folded, String other, double least) {
    double sameness = sameness(folded, other);
    if (sameness > 0) {
      return sameness;
    }
    String a = NameKey.bare(folded);
    String b = NameKey.bare(other);
    int longest = Math.max(a.length(), b.length());
    if (longest == 0 || longest > LONGEST) {
      return 0;
    }
    double most = (SAME_BUT_ARTICLE - least) * longest / WEIGHT;
    if (Math.abs(a.length() - b.length()) * LEAST_GAP > most) {
      return 0;
    }
    double distance = distance(a, b, most);
    return distance > most ? 0 : Math.max(0, SAME_BUT_ARTICLE - WEIGHT * distance / longest);
  }

  /** The edit distance; any number above {@code most} where it is greater than that. */
  private static double distance(String a, String b, double most) {
    double[] gaps = new double[b.length()];
    double[] last = new double[b.length() + 1];
    double[] row = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      gaps[j - 1] = gap(b, j - 1);
      last[j] = last[j - 1] + gaps[j - 1];
    }
    for (int i = 1; i <= a.length(); i++) {
      double gapA = gap(a, i - 1);
      row[0] = last[0] + gapA;
      double least = row[0];
      for (int j = 1; j <= b.length(); j++) {
        double swap = last[j - 1] + swap(a.charAt(i - 1), b.charAt(j - 1));
        row[j] = Math.min(swap, Math.min(last[j] + gapA, row[j - 1] + gaps[j - 1]));
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return least;
      }
      double[] spare = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }

  private static boolean isVowelish(char c) {
    return NameKey.isVowel(c) || c == 'y' || c == 'w';
  }

  private static double gap(String s, int at) {
    char c = s.charAt(at);
    boolean nearVowel =
        (at > 0 && isVowelish(s.charAt(at - 1)))
            || (at + 1 < s.length() && isVowelish(s.charAt(at + 1)));
    if (isVowelish(c)) {
      return nearVowel ? GLIDE_GAP : VOWEL_GAP;
    }
    boolean doubled = at > 0 && s.charAt(at - 1) == c;
    if (doubled) {
      return 0.1;
    }
    if (c == 'h') {
      return at + 1 == s.length() ? 0.1 : 0.35;
    }
    return 1;
  }

  private static double swap(char a, char b) {
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
    return 1;
  }
}
