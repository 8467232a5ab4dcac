package attest.ledger;

import attest.model.Report;
import attest.model.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a search: runs of letters and digits, without case and accents, so that "Deir
 * ez-Zor" finds "Deir Ez Zor".
 */
public final class SearchWords {
  private static final int SNIPPET_CHARS = 200;

  private final Set<String> words;

  private SearchWords(Set<String> words) {
    this.words = words;
  }

  /** Splits what a person typed. */
  public static SearchWords of(String typed) {
    Set<String> words = new LinkedHashSet<>();
    runs(typed).forEach(span -> words.add(fold(span.in(typed))));
    return new SearchWords(words);
  }

  /** Each word once, folded, as typed in order; may be none. */
  public List<String> words() {
    return List.copyOf(words);
  }

  /** Whether all of the words stand in a report's title and text; false when there are none. */
  boolean allIn(Report report) {
    return !words.isEmpty()
        && !report.text().isEmpty()
        && allIn(report.header().title().orElse("") + "\n" + report.text());
  }

  private boolean allIn(String text) {
    Set<String> open = new LinkedHashSet<>(words);
    for (Span span : runs(text)) {
      open.remove(fold(span.in(text)));
      if (open.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The part of a report's text to show for these words: from just before the first of them. */
  public Hit hit(Report report) {
    String text = report.text();
    List<Span> found =
        runs(text).stream().filter(span -> words.contains(fold(span.in(text)))).toList();
    int first = found.isEmpty() ? 0 : found.getFirst().start();
    int start = wordStart(text, Math.max(0, first - SNIPPET_CHARS / 4));
    int end = Math.min(text.length(), start + SNIPPET_CHARS);
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    Span around = new Span(start, end);
    return new Hit(report, around, found.stream().filter(around::contains).toList());
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)) && at - start < 30) {
      start--;
    }
    return start;
  }

  private static List<Span> runs(String text) {
    List<Span> runs = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      boolean inside = Character.isLetterOrDigit(point) || isMark(point);
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        runs.add(new Span(start, at));
        start = -1;
      }
      at += Character.charCount(point);
    }
    if (start >= 0) {
      runs.add(new Span(start, text.length()));
    }
    return runs;
  }

  private static boolean isMark(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> !isMark(point))
        .forEach(plain::appendCodePoint);
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }
}
