package attest.language;

import attest.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of text into paragraphs. A blank line always ends one. A single line end does
 * unless the lines are hard-wrapped, which shows in that the next line's first word would not have
 * fitted on the line before.
 */
final class Paragraphs {
  private static final int WIDEST_WRAP = 120;
  private static final int NARROWEST_WRAP = 40;

  private Paragraphs() {}

  static List<Span> of(String text, int from, int to) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && !Letters.isLineEnd(text.charAt(end))) {
        end++;
      }
      Span line = trim(text, at, end);
      if (line.length() == 1 && Letters.isSpace(text.charAt(line.start()))) {
        flush(text, block, paragraphs);
      } else {
        block.add(line);
      }
      at = end + 1;
      if (end + 1 < to && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
        at++;
      }
    }
    flush(text, block, paragraphs);
    return paragraphs;
  }

  /** The line without the blanks around it; one blank where it holds nothing else. */
  private static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Letters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Letters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? new Span(start, end) : new Span(from, from + 1);
  }

  private static void flush(String text, List<Span> block, List<Span> paragraphs) {
    if (block.isEmpty()) {
      return;
    }
    int width = block.stream().mapToInt(Span::length).max().orElse(0);
    boolean wrapped = isWrapped(text, block, width);
    Span open = block.getFirst();
    for (int i = 1; i < block.size(); i++) {
      Span before = block.get(i - 1);
      Span line = block.get(i);
      boolean goesOn = wrapped && !fits(text, before, line, width) || isBroken(text, before, line);
      if (goesOn) {
        open = new Span(open.start(), line.end());
      } else {
        paragraphs.add(open);
        open = line;
      }
    }
    paragraphs.add(open);
    block.clear();
  }

  private static boolean isWrapped(String text, List<Span> block, int width) {
    if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
      return false;
    }
    boolean small = false;
    boolean goesOnSmall = false;
    for (Span line : block) {
      small |= line.in(text).codePoints().anyMatch(Character::isLowerCase);
      goesOnSmall |= line != block.getFirst() && Character.isLowerCase(text.charAt(line.start()));
    }
    if (small && !goesOnSmall) {
      return false;
    }
    int full = 0;
    for (int i = 1; i < block.size(); i++) {
      if (!fits(text, block.get(i - 1), block.get(i), width)) {
        full++;
      }
    }
    return full * 10 >= (block.size() - 1) * 6;
  }

  private static boolean fits(String text, Span line, Span next, int width) {
    int end = next.start();
    while (end < next.end() && !Letters.isSpace(text.charAt(end))) {
      end++;
    }
    return line.length() + 1 + end - next.start() <= width;
  }

  /** A line that stops in mid-sentence and a next one in small letters: "killed in\nan attack". */
  private static boolean isBroken(String text, Span line, Span next) {
    char last = text.charAt(line.end() - 1);
    char first = text.charAt(next.start());
    return Character.isLowerCase(first) && (Letters.isLetter(last) || last == ',');
  }
}
