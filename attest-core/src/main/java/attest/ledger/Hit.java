package attest.ledger;

import attest.model.Report;
import attest.model.Span;
import java.util.List;

/**
 * A report that answers a search.
 *
 * @param report the report, as its latest reading has it
 * @param around the stretch of its text to show
 * @param matches the words that were looked for, inside that stretch; none when only the title has
 *     them
 */
public record Hit(Report report, Span around, List<Span> matches) {
  public Hit {
    matches = List.copyOf(matches);
  }

  /** The stretch as one line, with the words that were looked for between the given marks. */
  public String snippet(String before, String after) {
    StringBuilder line = new StringBuilder();
    int at = around.start();
    for (Span match : matches) {
      line.append(report.text(), at, match.start()).append(before);
      line.append(match.in(report.text())).append(after);
      at = match.end();
    }
    line.append(report.text(), at, around.end());
    return line.toString().strip().replaceAll("\\s+", " ");
  }
}
