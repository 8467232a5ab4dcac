package attest.actor;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Folds spellings of one name together: case, diacritics, apostrophes, dots, hyphens, articles. */
final class Fold {
  private Fold() {}

  static boolean isWordPart(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /** Apostrophes inside a word ("Da'esh"), and dots of abbreviations ("U.S."), leave no gap. */
  static boolean isSilent(String word, int at) {
    char letter = word.charAt(at);
    return switch (letter) {
      case '\'', '\u2019', '\u2018', '`', '\u02bc', '\u02bf', '\u02be' ->
          at + 1 < word.length() && Character.isLetter(word.charAt(at + 1));
      case '.' -> at + 1 == word.length() || isInitial(word, at);
      default -> false;
    };
  }

  /** Whether the dot at the given place follows a single letter: "U.S.". */
  private static boolean isInitial(String word, int dot) {
    boolean single =
        dot > 0
            && Character.isLetter(word.charAt(dot - 1))
            && (dot < 2 || !Character.isLetter(word.charAt(dot - 2)));
    return single && Character.isLetter(word.charAt(dot + 1));
  }

  static void append(StringBuilder key, int letter) {
    if (letter < 128) {
      key.append((char) Character.toLowerCase(letter));
      return;
    }
    String plain =
        switch (letter) {
          case '\u0131' -> "i";
          case '\u00f8', '\u00d8' -> "o";
          case '\u0142', '\u0141' -> "l";
          case '\u0111', '\u0110' -> "d";
          case '\u00df' -> "ss";
          case '\u00e6', '\u00c6' -> "ae";
          default -> Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        };
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> key.appendCodePoint(Character.toLowerCase(c)));
  }

  static Piece.Shape shape(String written) {
    boolean upper = false;
    boolean lower = false;
    for (int i = 0; i < written.length(); i++) {
      upper |= Character.isUpperCase(written.charAt(i));
      lower |= Character.isLowerCase(written.charAt(i));
    }
    if (!upper && !lower) {
      return Piece.Shape.DIGITS;
    }
    if (!lower) {
      return written.length() == 1 ? Piece.Shape.CAPITALISED : Piece.Shape.UPPER;
    }
    return Character.isUpperCase(written.charAt(0))
        ? Piece.Shape.CAPITALISED
        : upper ? Piece.Shape.CAPITALISED : Piece.Shape.LOWER;
  }

  /** The name in the form that lookups compare: pieces with single spaces, articles left out. */
  static String key(String name) {
    return keyOf(pieces(name));
  }

  static String keyOf(List<Piece> pieces) {
    StringBuilder key = new StringBuilder();
    for (Piece piece : pieces) {
      if (!piece.isArticle()) {
        key.append(key.isEmpty() ? "" : " ").append(piece.key());
      }
    }
    return key.isEmpty()
        ? pieces.stream().map(Piece::key).collect(Collectors.joining(" "))
        : key.toString();
  }

  /** A name's pieces; the possessive ending leaves none, as in the tokens of a text. */
  static List<Piece> pieces(String name) {
    List<Piece> pieces = new java.util.ArrayList<>();
    int at = 0;
    for (String word : name.split(" ", -1)) {
      pieces.addAll(Piece.of(withoutPossessive(word), at));
      at += word.length() + 1;
    }
    return pieces;
  }

  static String withoutPossessive(String word) {
    int end = word.length();
    boolean possessive =
        end > 2
            && Character.toLowerCase(word.charAt(end - 1)) == 's'
            && "'\u2019".indexOf(word.charAt(end - 2)) >= 0;
    return possessive ? word.substring(0, end - 2) : word;
  }

  /** An id made from a name: {@code haider-al-abadi}. */
  static String slug(String name) {
    return pieces(name).stream()
        .map(Piece::key)
        .collect(Collectors.joining("-"))
        .toLowerCase(Locale.ROOT);
  }
}
