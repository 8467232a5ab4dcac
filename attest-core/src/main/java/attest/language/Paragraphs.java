package attest.language;

import attest.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of text into paragraphs. A blank line always ends one. A single line end does
 * unless the lines are hard-wrapped, which shows in that the next line's first word would not have
 * fitted on the line before, or in that most lines of the whole text are nearly full.
 */
final class Paragraphs {
  private static final int WIDEST_WRAP = 120;
  private static final int NARROWEST_WRAP = 40;

  private Paragraphs() {}

  /** The paragraphs of {@code text[from, to)}, without the blanks around them. */
  static List<Span> of(String text, int from, int to) {
    List<List<Span>> blocks = blocks(text, from, to);
    int full = fullLine(blocks);
    List<Span> paragraphs = new ArrayList<>();
    for (List<Span> block : blocks) {
      split(text, block, full, paragraphs);
    }
    return paragraphs;
  }

  /** Runs of lines without a blank line between them. */
  private static List<List<Span>> blocks(String text, int from, int to) {
    List<List<Span>> blocks = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && !Letters.isLineEnd(text.charAt(end))) {
        end++;
      }
      Span line = trim(text, at, end);
      if (line.length() == 1 && Letters.isSpace(text.charAt(line.start()))) {
        block = close(block, blocks);
      } else {
        block.add(line);
      }
      at = end + 1;
      if (end + 1 < to && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
        at++;
      }
    }
    close(block, blocks);
    return blocks;
  }

  private static List<Span> close(List<Span> block, List<List<Span>> blocks) {
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return new ArrayList<>();
  }

  /** From what length on a line is full, in a text that is hard-wrapped throughout. */
  private static int fullLine(List<List<Span>> blocks) {
    int width = 0;
    for (List<Span> block : blocks) {
      for (Span line : block) {
        width = Math.max(width, line.length());
      }
    }
    int full = width * 4 / 5;
    int all = 0;
    int filled = 0;
    for (List<Span> block : blocks) {
      for (Span line : block.subList(0, block.size() - 1)) {
        all++;
        filled += line.length() >= full ? 1 : 0;
      }
    }
    boolean wrapped =
        width <= WIDEST_WRAP && width >= NARROWEST_WRAP && all >= 4 && filled * 10 >= all * 7;
    return wrapped ? full : Integer.MAX_VALUE;
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

  private static void split(String text, List<Span> block, int full, List<Span> paragraphs) {
    int width = block.stream().mapToInt(Span::length).max().orElse(0);
    boolean wrapped = isWrapped(text, block, width);
    Span open = block.getFirst();
    for (int i = 1; i < block.size(); i++) {
      Span before = block.get(i - 1);
      Span line = block.get(i);
      boolean goesOn =
          before.length() >= full
              || wrapped && !fits(text, before, line, width)
              || isBroken(text, before, line);
      if (goesOn) {
        open = new Span(open.start(), line.end());
      } else {
        paragraphs.add(open);
        open = line;
      }
    }
    paragraphs.add(open);
  }

  private static boolean isWrapped(String text, List<Span> block, int width) {
    if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
      return false;
    }
    boolean small = false;
    boolean goesOnSmall = false;
    for (Span line : block) {
      small |= line.in(text).codePoints().anyMatch(Character::isLowerCase);
      goesOnSmall |=
          !line.equals(block.getFirst()) && Character.isLowerCase(text.charAt(line.start()));
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
