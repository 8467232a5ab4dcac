package attest.export;

import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** The tab-separated table of an event data set: the events that it has a code for, one a row. */
abstract class SchemeTsv implements Export {
  /** Whether the data set has a code for the event. */
  abstract boolean takes(CodedEvent event);

  abstract Row row(CodedEvent event);

  @Override
  public final void write(List<Event> events, Function<ReportId, Report> reports, Appendable out)
      throws IOException {
    List<String> columns = SchemeCsv.columns(name());
    line(out, columns);
    Coder coder = Coder.builtIn();
    for (Event event : events) {
      CodedEvent coded = coder.code(event, reports);
      if (takes(coded)) {
        line(out, row(coded).line(columns));
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
