package attest.language;

import attest.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into sentences of tokens. Paragraphs end sentences; so do full stops, unless they
 * belong to an abbreviation or small letters follow. A sentence of more than {@value #LONGEST}
 * tokens is cut there.
 */
public final class SentenceSplitter {
  /** The most tokens a sentence can have. */
  public static final int LONGEST = 400;

  private static final int LONGEST_LABEL = 10;

  private final Tokenizer tokenizer;
  private final Abbreviations abbreviations;
  private final Set<String> openers;
  private final Set<String> marks = WordList.english("transcript-marks");

  /** A splitter with the built-in lists. */
  public static SentenceSplitter english() {
    Abbreviations abbreviations = Abbreviations.english();
    return new SentenceSplitter(
        new Tokenizer(abbreviations, Hyphens.english()),
        abbreviations,
        WordList.english("sentence-openers"));
  }

  SentenceSplitter(Tokenizer tokenizer, Abbreviations abbreviations, Set<String> openers) {
    this.tokenizer = tokenizer;
    this.abbreviations = abbreviations;
    this.openers = openers;
  }

  /** The sentences of {@code text[from, to)}, each a list of at least one token. */
  public List<List<Span>> sentences(String text, int from, int to) {
    List<List<Span>> sentences = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(text, from, to)) {
      List<Span> tokens = tokenizer.tokens(text, paragraph.start(), paragraph.end());
      int start = 0;
      for (int at = 0; at < tokens.size(); at++) {
        boolean last = at + 1 == tokens.size();
        if (last || at + 1 - start >= LONGEST || endsBehind(text, tokens, start, at)) {
          sentences.add(List.copyOf(tokens.subList(start, at + 1)));
          start = at + 1;
        }
      }
    }
    return sentences;
  }

  private boolean endsBehind(String text, List<Span> tokens, int start, int at) {
    Span next = tokens.get(at + 1);
    if (isBullet(text.charAt(next.start()))) {
      return true;
    }
    if (text.charAt(tokens.get(at).start()) == ']') {
      return isLabel(text, tokens, start, at);
    }
    int stop = stopBefore(text, tokens, start, at);
    if (stop < 0 || next.start() == tokens.get(at).end() && joinsOn(text, next)) {
      return false;
    }
    String word = tokens.get(stop).in(text);
    int first = text.codePointAt(next.start());
    if (Character.isLowerCase(first) || Letters.isClosing(first) && first != '"' && first != '\'') {
      return false;
    }
    if (!Letters.isLetter(word.charAt(0))) {
      return !isTrailing(text, next);
    }
    return !abbreviations.isTitle(word)
        && openers.contains(next.in(text).toLowerCase(Locale.ROOT))
        && Character.isUpperCase(first);
  }

  /**
   * "LIMA, 3 MAY (WIRE) -- [TEXT]", "[MINISTER]": what stands before the spoken or written text is
   * a line of its own.
   */
  private boolean isLabel(String text, List<Span> tokens, int start, int at) {
    char next = text.charAt(tokens.get(at + 1).start());
    int open = at - 1;
    while (open >= start
        && at - open <= LONGEST_LABEL
        && text.charAt(tokens.get(open).start()) != '[') {
      open--;
    }
    if (open < start || at - open > LONGEST_LABEL || at - open < 2) {
      return false;
    }
    String first = tokens.get(open + 1).in(text).toLowerCase(Locale.ROOT);
    boolean begins = next == '[' || next == '"' || Character.isUpperCase(next);
    return begins && (open == start || marks.contains(first));
  }

  /** The stop that ends at {@code at}, behind which only closing quotes stand; -1 if none. */
  private static int stopBefore(String text, List<Span> tokens, int start, int at) {
    int stop = at;
    while (stop > start && isTight(tokens, stop) && isClosingToken(text, tokens.get(stop))) {
      stop--;
    }
    char last = text.charAt(tokens.get(stop).end() - 1);
    return last == '.' || last == '!' || last == '?' || last == '\u2026' || last == '\u061f'
        ? stop
        : -1;
  }

  private static boolean isTight(List<Span> tokens, int at) {
    return tokens.get(at - 1).end() == tokens.get(at).start();
  }

  private static boolean isClosingToken(String text, Span token) {
    return token.length() <= 2 && Letters.isClosing(text.charAt(token.start()));
  }

  /** No blank behind the stop: only a capital word starts a sentence there ("killed.The"). */
  private static boolean joinsOn(String text, Span next) {
    return !Character.isUpperCase(text.codePointAt(next.start())) || next.length() == 1;
  }

  /** Marks that hang on to the sentence before them: "He left. -" */
  private static boolean isTrailing(String text, Span next) {
    char first = text.charAt(next.start());
    return first == ',' || first == ';' || first == '.' || first == '!' || first == '?';
  }

  private static boolean isBullet(char c) {
    return c == '\u2022' || c == '\u25aa' || c == '\u25cf' || c == '\u25a0' || c == '\u2023';
  }
}
