package attest.actor;

import attest.model.Sentence;
import attest.model.Span;
import attest.model.Token;
import java.util.ArrayList;
import java.util.List;

/** A sentence as folded pieces, with what stands between them. */
final class Words {
  private final Sentence sentence;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();
  private final List<Boolean> breaks = new ArrayList<>();
  private final List<Boolean> possessives = new ArrayList<>();
  private final boolean allCapitals;
  private final boolean titleCase;

  Words(Sentence sentence) {
    this.sentence = sentence;
    boolean broken = true;
    boolean hyphen = false;
    int upper = 0;
    int lower = 0;
    for (Token token : sentence.tokens()) {
      String form = token.form();
      if (isBlank(form)) {
        continue;
      }
      if (isPossessive(form)) {
        markPossessive();
        continue;
      }
      String bare = Fold.withoutPossessive(form);
      List<Piece> found = Piece.of(bare, token.span().start());
      if (found.isEmpty()) {
        hyphen = isHyphen(form) && touches(token);
        broken |= !hyphen;
        continue;
      }
      for (Piece piece : found) {
        boolean glued = hyphen && piece.equals(found.getFirst()) && !broken && touches(token);
        pieces.add(
            glued
                ? new Piece(piece.key(), piece.start(), piece.end(), piece.shape(), true)
                : piece);
        tokens.add(token.index());
        breaks.add(broken);
        possessives.add(false);
        broken = false;
        upper += piece.shape() == Piece.Shape.UPPER ? piece.key().length() : 0;
        lower += piece.shape() == Piece.Shape.UPPER ? 0 : piece.key().length();
      }
      hyphen = false;
      if (bare.length() < form.length()) {
        markPossessive();
      }
    }
    long capitals = pieces.stream().filter(p -> p.isCapital()).count();
    titleCase = pieces.size() > 3 && capitals * 10 > 7L * pieces.size();
    allCapitals = upper > 2 * lower && pieces.size() > 2;
  }

  private static boolean isBlank(String form) {
    return form.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private boolean touches(Token token) {
    return !pieces.isEmpty() && token.span().start() - pieces.getLast().end() <= 1;
  }

  private static boolean isHyphen(String form) {
    return form.equals("-") || form.equals("\u2010") || form.equals("\u2011") || form.equals("/");
  }

  private static boolean isPossessive(String form) {
    return switch (form) {
      case "'s", "\u2019s", "'", "\u2019", "'S", "\u2019S" -> true;
      default -> false;
    };
  }

  private void markPossessive() {
    if (!possessives.isEmpty()) {
      possessives.set(possessives.size() - 1, true);
    }
  }

  int size() {
    return pieces.size();
  }

  Piece piece(int at) {
    return pieces.get(at);
  }

  String key(int at) {
    return at >= 0 && at < pieces.size() ? pieces.get(at).key() : "";
  }

  Token token(int at) {
    return sentence.token(tokens.get(at));
  }

  Sentence sentence() {
    return sentence;
  }

  /** One past the last piece, from the given one on, that stands before the token. */
  int piecesOf(int from, int token) {
    int at = from;
    while (at < pieces.size() && tokens.get(at) < token) {
      at++;
    }
    return at;
  }

  /** Whether a comma, bracket or other mark stands before the piece; true at the start. */
  boolean breaksBefore(int at) {
    return at >= pieces.size() || breaks.get(at);
  }

  /** Whether "'s" follows. */
  boolean isPossessive(int at) {
    return at >= 0 && at < pieces.size() && possessives.get(at);
  }

  /** Whether most words start with a capital, as in many headlines. */
  boolean isTitleCase() {
    return titleCase;
  }

  boolean isAllCapitals() {
    return allCapitals;
  }

  /** Whether the piece is written without dots, so that "US" may be the word "us". */
  boolean isUndotted(int at) {
    Piece piece = pieces.get(at);
    return piece.end() - piece.start() == piece.key().length();
  }

  /** The text from a piece to one before another; the last possessive ending is left out. */
  Span span(int from, int to) {
    return new Span(pieces.get(from).start(), pieces.get(to - 1).end());
  }

  /** The words from a piece to one before another, as written. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    Span span = span(from, to);
    int last = span.start();
    for (int i = tokens.get(from); i <= tokens.get(to - 1); i++) {
      Token token = sentence.token(i);
      int start = Math.max(token.span().start(), span.start());
      int end = Math.min(token.span().end(), span.end());
      if (start < end) {
        text.append(start > last ? " " : "");
        text.append(
            token.form(),
            start - token.span().start(),
            Math.min(token.form().length(), end - token.span().start()));
        last = end;
      }
    }
    return text.toString();
  }

  /** Form of the punctuation token right before the piece, empty if a word stands there. */
  String markBefore(int at) {
    int token = at < pieces.size() ? tokens.get(at) - 1 : sentence.size() - 1;
    if (token < 0) {
      return "";
    }
    String form = sentence.token(token).form();
    return Piece.of(form, 0).isEmpty() ? form : "";
  }
}
