package attest.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * Comma-separated values (RFC 4180, lines ended by a line feed), safe to open: words that a
 * spreadsheet would run as a formula get an apostrophe before them.
 */
final class Csv {
  private static final String RUNS = "=+-@\t\r";

  private Csv() {}

  /** Words from outside, made harmless. */
  static String guarded(String words) {
    boolean runs = !words.isEmpty() && RUNS.indexOf(words.charAt(0)) >= 0;
    return runs ? "'" + words : words;
  }

  static void line(Appendable out, List<String> cells) throws IOException {
    for (Iterator<String> each = cells.iterator(); each.hasNext(); ) {
      quoted(out, each.next());
      out.append(each.hasNext() ? "," : "\n");
    }
  }

  private static void quoted(Appendable out, String cell) throws IOException {
    boolean needed = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    if (needed) {
      out.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else {
      out.append(cell);
    }
  }
}
