package attest.export;

import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * The tab-separated table of an event data set: the events that are said to have happened and that
 * it has a code for, one a row.
 *
 * @param scheme the scheme whose code they must have
 */
record SchemeTsv(String name, String scheme, Columns<CodedEvent> columns) implements Export {
  /** POLECAT: PLOVER codes. */
  static SchemeTsv polecat() {
    return new SchemeTsv("polecat", "plover", PolecatColumns.ALL);
  }

  /** ICEWS: CAMEO codes. */
  static SchemeTsv icews() {
    return new SchemeTsv("icews", "cameo", IcewsColumns.ALL);
  }

  @Override
  public void write(List<Event> events, Function<ReportId, Report> reports, Appendable out)
      throws IOException {
    line(out, columns.names());
    Coder coder = Coder.builtIn();
    for (Event event : events) {
      CodedEvent coded = coder.code(event, reports);
      if (coded.isHappening() && coded.coding(scheme).isPresent()) {
        line(out, columns.line(coded));
      }
    }
  }

  /** Cells between tabs; tabs and line ends inside of cells become blanks. */
  static void line(Appendable out, List<String> cells) throws IOException {
    for (Iterator<String> each = cells.iterator(); each.hasNext(); ) {
      out.append(each.next().replaceAll("[\\t\\r\\n]+", " "));
      out.append(each.hasNext() ? "\t" : "\n");
    }
  }
}
