package attest.language;

import java.util.Locale;
import java.util.Set;

/**
 * Which hyphens stay inside a token: those of Arabic names ("al-Abadi", "Deir-ez-Zor"), of
 * designations ("F-16", "Covid-19"), behind prefixes that are no words ("anti-tank", "ex-soldier"),
 * and in dates and telephone numbers. Every other hyphen is a token: "U.S. - led".
 */
final class Hyphens {
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "an", "as", "ash", "at", "ad", "adh", "ar", "az", "ez", "ul", "ur", "es");

  private final Set<String> prefixes;

  Hyphens(Set<String> prefixes) {
    this.prefixes = prefixes;
  }

  static Hyphens english() {
    return new Hyphens(WordList.english("prefixes"));
  }

  /** Whether the word that starts at {@code from} goes on past its hyphen at {@code at}. */
  boolean hold(String text, int from, int at, int to) {
    int part = at;
    while (part > from && !Letters.isHyphen(text.charAt(part - 1))) {
      part--;
    }
    int end = at + 1;
    while (end < to && Letters.isWord(text.charAt(end))) {
      end++;
    }
    String left = text.substring(part, at);
    String right = text.substring(at + 1, end);
    boolean more = end + 1 < to && Letters.isHyphen(text.charAt(end));
    return isName(left, right, more)
        || part == from && isDesignation(left, right)
        || part == from && isPrefix(left)
        || isNumber(left) && isNumber(right) && (part > from || more || left.length() == 3);
  }

  /** "Un-" but not the "UN" of "UN-backed". */
  private boolean isPrefix(String left) {
    String small = left.toLowerCase(Locale.ROOT);
    return prefixes.contains(small)
        && (left.length() == 1 || !left.equals(left.toUpperCase(Locale.ROOT)));
  }

  private static boolean isName(String left, String right, boolean more) {
    boolean capital = !right.isEmpty() && Character.isUpperCase(right.charAt(0));
    boolean before = ARTICLES.contains(left.toLowerCase(Locale.ROOT)) && capital;
    boolean behind = more && ARTICLES.contains(right.toLowerCase(Locale.ROOT));
    return before || behind && !left.isEmpty() && Character.isUpperCase(left.charAt(0));
  }

  private static boolean isDesignation(String left, String right) {
    return left.length() <= 5
        && !left.isEmpty()
        && Character.isUpperCase(left.charAt(0))
        && left.chars().allMatch(Letters::isLetter)
        && !right.isEmpty()
        && right.length() <= 5
        && Letters.isDigit(right.charAt(0));
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.chars().allMatch(Letters::isDigit);
  }
}
