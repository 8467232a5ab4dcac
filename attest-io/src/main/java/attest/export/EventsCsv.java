package attest.export;

import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** One row an event, for spreadsheets and statistics. */
final class EventsCsv implements Export {
  @Override
  public String name() {
    return "csv";
  }

  @Override
  public void write(List<Event> events, Function<ReportId, Report> reports, Appendable out)
      throws IOException {
    Csv.line(out, EventRow.COLUMNS.names());
    for (Event event : events) {
      Csv.line(out, EventRow.COLUMNS.line(EventRow.of(event, reports)));
    }
  }
}
