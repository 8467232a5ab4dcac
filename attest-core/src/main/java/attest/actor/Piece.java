package attest.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of letters or digits of a text in folded form: lower case, no diacritics, no
 * apostrophes, no dots. "al-Qa'ida" has two pieces, {@code al} and {@code qaida}.
 *
 * @param key the folded letters
 * @param start where it starts in the text, in UTF-16 units
 * @param end one past its last unit
 * @param shape how it is written
 * @param joined whether a hyphen or slash ties it to the piece before
 */
record Piece(String key, int start, int end, Shape shape, boolean joined) {
  /** How a piece is written. */
  enum Shape {
    LOWER,
    CAPITALISED,
    UPPER,
    DIGITS
  }

  boolean isCapital() {
    return shape == Shape.CAPITALISED || shape == Shape.UPPER;
  }

  /** Whether nothing but an article stands here: "the", "al-". */
  boolean isArticle() {
    return switch (key) {
      case "the", "al", "ul" -> true;
      default -> false;
    };
  }

  /** Cuts a word into its pieces; offsets count from the given one. */
  static List<Piece> of(String word, int offset) {
    List<Piece> pieces = new ArrayList<>(2);
    StringBuilder key = new StringBuilder();
    int from = -1;
    int last = -1;
    boolean joined = false;
    int at = 0;
    while (at < word.length()) {
      int letter = word.codePointAt(at);
      int width = Character.charCount(letter);
      if (Fold.isWordPart(letter)) {
        from = from < 0 ? at : from;
        last = at + width;
        Fold.append(key, letter);
      } else if (from >= 0 && !Fold.isSilent(word, at)) {
        add(pieces, key, word, new int[] {from, last, offset}, joined);
        joined = letter == '-' || letter == '/' || letter == '\u2010' || letter == '\u2011';
        key.setLength(0);
        from = -1;
      } else if (from >= 0 && letter == '.') {
        last = at + width;
      }
      at += width;
    }
    if (from >= 0) {
      add(pieces, key, word, new int[] {from, last, offset}, joined);
    }
    return pieces;
  }

  private static void add(
      List<Piece> pieces, StringBuilder key, String word, int[] at, boolean joined) {
    if (!key.isEmpty()) {
      String written = word.substring(at[0], at[1]);
      pieces.add(
          new Piece(key.toString(), at[2] + at[0], at[2] + at[1], Fold.shape(written), joined));
    }
  }
}
