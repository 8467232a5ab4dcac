package attest.language;

/** What single characters are to the tokenizer. */
final class Letters {
  private Letters() {}

  /** Blanks of every width, line ends, control and invisible marks: nothing a token holds. */
  static boolean isSpace(int c) {
    if (c > ' ' && c < 0x7f) {
      return false;
    }
    return c <= ' '
        || c <= 0xa0 && c >= 0x7f
        || c == 0x200b
        || c == 0x200e
        || c == 0x200f
        || c >= 0x202a && c <= 0x202e
        || c == 0x2060
        || c >= 0x2066 && c <= 0x2069
        || c == 0xfeff
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == '\f';
  }

  /** Letters, digits and the marks that stand on letters. */
  static boolean isWord(int c) {
    if (c < 0x80) {
      return isAsciiLetter(c) || isDigit(c) || c == '_';
    }
    if (Character.isLetterOrDigit(c) || c == 0xad || c == 0x200c || c == 0x200d) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isLetter(int c) {
    return c < 0x80 ? isAsciiLetter(c) : Character.isLetter(c);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '`';
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Marks that can close a sentence behind its full stop. */
  static boolean isClosing(int c) {
    return c == '"'
        || c == '\''
        || c == '\u201d'
        || c == '\u2019'
        || c == ')'
        || c == ']'
        || c == '}'
        || c == '\u00bb';
  }

  private static boolean isAsciiLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
