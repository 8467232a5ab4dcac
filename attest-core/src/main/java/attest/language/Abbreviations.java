package attest.language;

import java.util.Locale;
import java.util.Set;

/** Words that keep their full stop: "Feb.", "U.S.", "Brig.-Gen.". */
final class Abbreviations {
  private final Set<String> titles;
  private final Set<String> others;

  Abbreviations(Set<String> titles, Set<String> others) {
    this.titles = titles;
    this.others = others;
  }

  static Abbreviations english() {
    return new Abbreviations(
        WordList.english("abbreviated-titles"), WordList.english("abbreviations"));
  }

  /** Whether the stop at {@code dot} belongs to the word that starts at {@code from}. */
  boolean holds(String text, int from, int dot) {
    if (dot - from > 12) {
      return false;
    }
    if (isDotted(text, from, dot)) {
      return true;
    }
    String word = lastPart(text, from, dot);
    String small = word.toLowerCase(Locale.ROOT);
    return titles.contains(small)
        || others.contains(small)
        || others.contains(word)
        || small.equals("no") && isNumberBehind(text, dot);
  }

  /** "No. 3", unlike "They said no." */
  private static boolean isNumberBehind(String text, int dot) {
    int at = dot + 1;
    return at + 1 < text.length() && Letters.isDigit(text.charAt(at + 1));
  }

  /** "U.S", "a.m", or the lone capital of "J. Smith". */
  boolean isDotted(String text, int from, int dot) {
    for (int at = from; at < dot; at++) {
      boolean letter = (at - from) % 2 == 0;
      if (letter != Letters.isLetter(text.charAt(at)) || !letter && text.charAt(at) != '.') {
        return false;
      }
    }
    return dot - from > 1 || dot > from && isInitial(text, from, dot);
  }

  private static boolean isInitial(String text, int from, int dot) {
    if (!Character.isUpperCase(text.charAt(from)) || text.charAt(from) == 'I') {
      return false;
    }
    boolean inner = dot + 1 < text.length() && Letters.isLetter(text.charAt(dot + 1));
    boolean blank = dot + 2 < text.length() && Letters.isSpace(text.charAt(dot + 1));
    return inner || blank && Character.isUpperCase(text.charAt(dot + 2));
  }

  /** Titles stand before a name and never end a sentence: "Gen. Haddad". */
  boolean isTitle(String token) {
    return token.endsWith(".")
        && titles.contains(lastPart(token, 0, token.length() - 1).toLowerCase(Locale.ROOT));
  }

  private static String lastPart(String text, int from, int dot) {
    int start = dot;
    while (start > from && !Letters.isHyphen(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, dot);
  }
}
