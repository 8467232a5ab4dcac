package attest.place;

import java.util.Set;

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
  /** Arabic articles with their assimilated forms, as separate words of a folded name. */
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ad", "ed", "ar", "er", "as", "es", "ash", "esh", "at", "et", "az", "ez",
          "an", "en", "adh", "ath", "ul", "il", "ech", "ach", "edh", "the");

  static NameKey of(String name) {
    String folded = fold(name);
    return new NameKey(folded, skeleton(folded));
  }

  /** Lower-case plain Latin words parted by single blanks; "St." and "Ft." are written out. */
  static String fold(String name) {
    String plain = Letters.plain(name);
    if (plain.startsWith("st ")) {
      return "saint" + plain.substring(2);
    }
    if (plain.startsWith("ft ")) {
      return "fort" + plain.substring(2);
    }
    if (plain.startsWith("mt ")) {
      return "mount" + plain.substring(2);
    }
    return plain;
  }

  /** The folded name without articles, blanks, final h: {@code raqqa} for {@code ar raqqah}. */
  static String bare(String folded) {
    int length = folded.length();
    StringBuilder out = new StringBuilder(length);
    int from = 0;
    while (from < length) {
      int blank = folded.indexOf(' ', from);
      int to = blank < 0 ? length : blank;
      boolean article = to < length && to - from <= 4 && isArticle(folded, from, to);
      if (!article) {
        boolean mute =
            to - from > 3 && folded.charAt(to - 1) == 'h' && isVowel(folded.charAt(to - 2));
        out.append(folded, from, mute ? to - 1 : to);
      }
      from = to + 1;
    }
    return out.toString();
  }

  private static boolean isArticle(String folded, int from, int to) {
    return to - from >= 2 && ARTICLES.contains(folded.substring(from, to));
  }

  static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  /** Consonants of a folded name, merged; starts with {@code a} where the name has a vowel. */
  static String skeleton(String folded) {
    String s = bare(folded);
    int length = s.length();
    StringBuilder out = new StringBuilder(length);
    char last = 0;
    for (int i = 0; i < length; i++) {
      char c = s.charAt(i);
      char next = i + 1 < length ? s.charAt(i + 1) : ' ';
      boolean first = i == 0;
      char code =
          switch (c) {
            case 'a', 'e', 'i', 'o', 'u' -> first ? 'a' : 0;
            case 'y', 'w' -> first ? (isVowel(next) ? c : 'a') : 0;
            case 'h' -> first || isVowel(next) ? 'h' : 0;
            case 'c' -> next == 'h' || next == 'e' || next == 'i' ? 's' : 'k';
            case 'q', 'k', 'g', 'x' -> 'k';
            case 's' -> 's';
            case 'd', 'z' -> next == 'j' || next == 'h' && c == 'z' ? 'j' : 'd';
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'v' -> 'f';
            default -> c;
          };
      boolean digraph = next == 'h' && "cskgdtzp".indexOf(c) >= 0;
      if (code != 0 && code != last) {
        out.append(code);
      }
      last = code;
      if (digraph || (c == 'd' && next == 'j')) {
        i++;
      }
    }
    return out.toString();
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
