package attest.language;

import attest.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into tokens with exact offsets, by the conventions of the UD English Web Treebank:
 * "don't" is do n't, "cannot" is can not, "45-year-old" is 45 - year - old. Unlike there, names
 * such as "al-Abadi" and "F-16" stay whole; {@link Hyphens} says which. Time is linear in the text.
 */
public final class Tokenizer {
  private static final int LONGEST_WORD = 200;

  private final Abbreviations abbreviations;
  private final Hyphens hyphens;

  /** A tokenizer with the built-in lists of abbreviations and prefixes. */
  public static Tokenizer english() {
    return new Tokenizer(Abbreviations.english(), Hyphens.english());
  }

  Tokenizer(Abbreviations abbreviations, Hyphens hyphens) {
    this.abbreviations = abbreviations;
    this.hyphens = hyphens;
  }

  /** The tokens of {@code text[from, to)} in text order. */
  public List<Span> tokens(String text, int from, int to) {
    List<Span> tokens = new ArrayList<>((to - from) / 5 + 4);
    int at = from;
    while (at < to) {
      if (Letters.isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < to && !Letters.isSpace(text.charAt(end))) {
        end++;
      }
      chunk(text, at, end, tokens);
      at = end;
    }
    return tokens;
  }

  private void chunk(String text, int from, int to, List<Span> tokens) {
    int at = Addresses.end(text, from, to);
    if (at > from) {
      tokens.add(new Span(from, at));
    } else if (isSmiley(text, from, to)) {
      tokens.add(new Span(from, to));
      return;
    }
    while (at < to) {
      int end = Letters.isWord(text.codePointAt(at)) ? word(text, at, to) : mark(text, at, to);
      if (Letters.isWord(text.codePointAt(at))) {
        Contractions.split(text, at, end, tokens);
      } else {
        tokens.add(new Span(at, end));
      }
      at = end;
    }
  }

  /** Where the word that starts at {@code from} ends, its clitics ("'s", "n't") included. */
  private int word(String text, int from, int to) {
    int limit = Math.min(to, from + LONGEST_WORD);
    int at = from;
    while (at < limit) {
      int c = text.codePointAt(at);
      if (Letters.isWord(c)) {
        if (isUnit(text, from, at, limit)) {
          return at;
        }
        at += Character.charCount(c);
      } else if (c == '.') {
        int next = dot(text, from, at, limit);
        if (next == at) {
          return at;
        }
        at = next;
      } else if (staysInside(text, from, at, limit)) {
        at++;
      } else {
        return at;
      }
    }
    return Math.min(at, to);
  }

  private boolean staysInside(String text, int from, int at, int to) {
    if (at + 1 >= to || !Letters.isWord(text.codePointAt(at + 1))) {
      return false;
    }
    char c = text.charAt(at);
    if (Letters.isApostrophe(c)) {
      return true;
    }
    if (Letters.isHyphen(c)) {
      return hyphens.hold(text, from, at, to);
    }
    boolean digits = Letters.isDigit(text.charAt(at - 1)) && Letters.isDigit(text.charAt(at + 1));
    return (c == ',' || c == ':' || c == '/') && digits || c == '&' && !digits;
  }

  /**
   * One past what a full stop inside or behind a word keeps; the stop's own place if it ends it.
   */
  private int dot(String text, int from, int at, int to) {
    boolean inner = at + 1 < to && Letters.isWord(text.codePointAt(at + 1));
    if (abbreviations.holds(text, from, at)) {
      boolean joined = at + 2 < to && Letters.isHyphen(text.charAt(at + 1));
      boolean rank = joined && Character.isUpperCase(text.charAt(at + 2));
      return rank && !abbreviations.isDotted(text, from, at) ? at + 2 : at + 1;
    }
    if (!inner) {
      return at;
    }
    boolean newSentence =
        Character.isUpperCase(text.charAt(at + 1)) && Character.isLowerCase(text.charAt(at - 1));
    return newSentence ? at : at + 1;
  }

  /** "200km" and "5pm" are a number and its unit. */
  private static boolean isUnit(String text, int from, int at, int to) {
    if (at == from
        || !Letters.isDigit(text.charAt(at - 1))
        || !Letters.isDigit(text.charAt(from))) {
      return false;
    }
    int end = at;
    while (end < to && end - at < 4 && Letters.isLetter(text.charAt(end))) {
      end++;
    }
    boolean whole = end == to || !Letters.isWord(text.codePointAt(end));
    return whole
        && switch (text.substring(at, end).toLowerCase(java.util.Locale.ROOT)) {
          case "am",
              "pm",
              "km",
              "mm",
              "cm",
              "kg",
              "ft",
              "lb",
              "lbs",
              "mph",
              "kph",
              "m",
              "k",
              "gmt" ->
              true;
          default -> false;
        };
  }

  /** A mark, or a run of one that belongs together: "...", "--", "?!", "''". */
  private static int mark(String text, int from, int to) {
    int c = text.codePointAt(from);
    int at = from + Character.charCount(c);
    boolean runs = ".!?-*=_~+<>'`#\u2019\u2018\u2026".indexOf(c) >= 0;
    while (runs && at < to && at - from < LONGEST_WORD && belongs(c, text.charAt(at))) {
      at++;
    }
    return Math.min(at, to);
  }

  private static boolean belongs(int first, char next) {
    return next == first || (first == '!' || first == '?') && (next == '!' || next == '?');
  }

  private static boolean isSmiley(String text, int from, int to) {
    return to - from <= 3
        && ":;=".indexOf(text.charAt(from)) >= 0
        && to - from >= 2
        && ")(DP".indexOf(text.charAt(to - 1)) >= 0
        && (to - from == 2 || text.charAt(from + 1) == '-');
  }
}
