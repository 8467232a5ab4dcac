package attest.place;

/**
 * The two keys of a place name. {@code folded} is the name without case, diacritics, apostrophes
 * and punctuation; {@code skeleton} is what different romanisations of one name share: consonants
 * alone, articles left out, sh/ch/s, q/k/g/c, d/dh/z and doubled letters merged. "Deir Ezzor",
 * "Deir ez-Zor" and "Dayr az Zawr" have one skeleton.
 *
 * @param folded equal for spellings that differ in case, marks and hyphens only
 * @param skeleton equal for most romanisations of one name; never compare it alone, see {@link
 *     Likeness}
 */
record NameKey(String folded, String skeleton) {
  static NameKey of(String name) {
    Spelling spelling = new Spelling().read(name);
    return new NameKey(spelling.folded(), spelling.skeleton());
  }

  /** Lower-case plain Latin words parted by single blanks; "St." and "Ft." are written out. */
  static String fold(String name) {
    return new Spelling().read(name).folded();
  }

  /** The folded name without articles, blanks, final h: {@code raqqa} for {@code ar raqqah}. */
  static String bare(String folded) {
    return new Spelling().readFolded(folded).bare();
  }

  static boolean isArticle(String word) {
    return Spelling.isArticle(word);
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
