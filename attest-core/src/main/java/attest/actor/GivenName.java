package attest.actor;

import java.util.Optional;

/**
 * A name that a report gives to somebody it has just told: "the Farabundo Front (FF)", "the Free
 * Movement, or FM,", "the men, known locally as the Bush Boys".
 *
 * @param from first piece of the name
 * @param to one past its last piece
 * @param letters whether it is a short form that the name before it spells out
 */
record GivenName(int from, int to, boolean letters) {
  /** How many words may stand between "known" and the name. */
  private static final int REACH = 8;

  private static final int LONGEST = 5;

  /** The name given right behind the pieces that end there. */
  static Optional<GivenName> after(Nouns nouns, Words words, int end) {
    if (end >= words.size()) {
      return Optional.empty();
    }
    if (isInBrackets(words, end)) {
      return Optional.of(new GivenName(end, end + 1, true));
    }
    boolean or =
        words.key(end).equals("or")
            && words.markBefore(end).equals(",")
            && isShort(words, end + 1)
            && words.breaksBefore(end + 2);
    return or ? Optional.of(new GivenName(end + 1, end + 2, true)) : called(nouns, words, end);
  }

  /** Whether capitals stand alone in brackets there. */
  private static boolean isInBrackets(Words words, int at) {
    boolean bracket = words.markBefore(at).equals("(") || words.markBefore(at).equals("[");
    return bracket && isShort(words, at) && words.breaksBefore(at + 1);
  }

  private static boolean isShort(Words words, int at) {
    return at < words.size() && words.piece(at).shape() == Piece.Shape.UPPER;
  }

  /** "calling itself the Second Front", "known by its Spanish initials FF". */
  private static Optional<GivenName> called(Nouns nouns, Words words, int end) {
    int at = end;
    while (at < words.size() && at < end + 2 && nouns.is("naming-adverb", words.key(at))) {
      at++;
    }
    if (!nouns.is("naming", words.key(at))) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(words.size(), at + REACH); i++) {
      boolean filler = nouns.is("naming-filler", words.key(i)) || isOfLanguage(nouns, words, i);
      if (words.breaksBefore(i) && !isQuoted(words, i) || !filler && !isName(words, i)) {
        return Optional.empty();
      }
      if (!filler) {
        return Optional.of(new GivenName(i, end(nouns, words, i), false));
      }
    }
    return Optional.empty();
  }

  /** "its Spanish initials": the word tells the language of the name. */
  private static boolean isOfLanguage(Nouns nouns, Words words, int at) {
    return isName(words, at) && nouns.is("equation", words.key(at + 1));
  }

  private static boolean isQuoted(Words words, int at) {
    return switch (words.markBefore(at)) {
      case "\"", "'", "\u201c", "\u2018", "``" -> true;
      default -> false;
    };
  }

  private static boolean isName(Words words, int at) {
    return at < words.size() && words.piece(at).isCapital();
  }

  private static int end(Nouns nouns, Words words, int from) {
    int last = from + 1;
    for (int at = last; at < Math.min(words.size(), from + LONGEST); at++) {
      if (words.breaksBefore(at) || words.isPossessive(at - 1)) {
        break;
      }
      if (isName(words, at)) {
        last = at + 1;
      } else if (!nouns.is("in-name", words.key(at))) {
        break;
      }
    }
    return last;
  }
}
