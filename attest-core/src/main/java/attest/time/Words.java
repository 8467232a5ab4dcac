package attest.time;

import attest.model.Sentence;
import attest.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a sentence; reading before the first or past the last gives {@link Word#NONE}. */
record Words(Sentence sentence, List<Word> words) {
  static Words of(Sentence sentence) {
    List<Word> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.form().length() == token.span().length()) {
        split(token.form(), token.span().start(), token.index(), words);
      } else {
        words.add(
            new Word(
                lower(token.form()),
                token.form(),
                token.span().start(),
                token.span().end(),
                token.index()));
      }
    }
    return new Words(sentence, List.copyOf(words));
  }

  /** The words of a phrase in a resource file, lower case. */
  static List<String> of(String phrase) {
    List<Word> words = new ArrayList<>();
    for (String token : phrase.strip().split(" +")) {
      split(token, 0, 0, words);
    }
    return words.stream().map(Word::lower).toList();
  }

  Word at(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : Word.NONE;
  }

  String lower(int index) {
    return at(index).lower();
  }

  boolean is(int index, String word) {
    return at(index).lower().equals(word);
  }

  boolean isAny(int index, Set<String> of) {
    return of.contains(at(index).lower());
  }

  /** The Penn tag of the token that holds the word; empty beyond the sentence. */
  String tag(int index) {
    int token = at(index).token();
    return token < 0 ? "" : sentence.token(token).tag();
  }

  int size() {
    return words.size();
  }

  /** The index after an optional hyphen. */
  int skipHyphen(int index) {
    return isHyphen(index) ? index + 1 : index;
  }

  boolean isHyphen(int index) {
    return is(index, "-") || is(index, "\u2010") || is(index, "\u2011");
  }

  /** A hyphen or dash, as between the ends of a range. */
  boolean isDash(int index) {
    return isHyphen(index) || is(index, "\u2013") || is(index, "\u2014");
  }

  int skip(int index, Set<String> skipped) {
    int at = index;
    while (isAny(at, skipped)) {
      at++;
    }
    return at;
  }

  /** Whether no blank stands between the word and the one before it. */
  boolean isGlued(int index) {
    return index > 0 && index < size() && at(index - 1).end() == at(index).start();
  }

  private static void split(String form, int offset, int token, List<Word> into) {
    int at = 0;
    while (at < form.length()) {
      int end = runEnd(form, at);
      if (!isBlank(form.charAt(at))) {
        String part = form.substring(at, end);
        into.add(new Word(lower(part), part, offset + at, offset + end, token));
      }
      at = end;
    }
  }

  private static int runEnd(String form, int start) {
    char first = form.charAt(start);
    int at = start + 1;
    if (Character.isDigit(first)) {
      while (at < form.length()
          && (isDigit(form, at) || isPoint(form, at) && isDigit(form, at + 1))) {
        at++;
      }
    } else if (Character.isLetter(first)) {
      at = letters(form, at);
    } else if (isApostrophe(first) && at < form.length() && Character.isLetter(form.charAt(at))) {
      at = letters(form, at);
    }
    return at;
  }

  /** Letters with the full stops of abbreviations: "a.m.", "Sept."; "o'clock" is one word. */
  private static int letters(String form, int from) {
    int at = from;
    while (at < form.length()) {
      char unit = form.charAt(at);
      boolean stop = unit == '.' && (at + 1 == form.length() || isLetter(form, at + 1));
      boolean clock = isApostrophe(unit) && form.regionMatches(true, at + 1, "clock", 0, 5);
      if (!Character.isLetter(unit) && !stop && !clock) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isDigit(String form, int at) {
    return at < form.length() && Character.isDigit(form.charAt(at));
  }

  private static boolean isLetter(String form, int at) {
    return at < form.length() && Character.isLetter(form.charAt(at));
  }

  private static boolean isPoint(String form, int at) {
    return form.charAt(at) == '.' || form.charAt(at) == ',';
  }

  private static boolean isApostrophe(char unit) {
    return unit == '\'' || unit == '\u2019';
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  private static String lower(String form) {
    String lower = form.toLowerCase(java.util.Locale.ROOT).replace('\u2019', '\'');
    boolean hasLetters = !lower.isEmpty() && Character.isLetter(lower.charAt(0));
    return hasLetters ? lower.replace(".", "") : lower;
  }
}
