package attest.export;

import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** One row for each figure that a report tells of an event: who says how many, side by side. */
final class FiguresCsv implements Export {
  @Override
  public String name() {
    return "figures";
  }

  @Override
  public void write(List<Event> events, Function<ReportId, Report> reports, Appendable out)
      throws IOException {
    Csv.line(out, FigureRow.COLUMNS.names());
    for (Event event : events) {
      for (FigureRow row : FigureRow.of(event, reports)) {
        Csv.line(out, FigureRow.COLUMNS.line(row));
      }
    }
  }
}
