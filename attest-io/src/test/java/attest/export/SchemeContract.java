package attest.export;

import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What the exports in the form of the field's data sets must do. */
abstract class SchemeContract extends ExportContract {
  @Override
  final List<Event> events() {
    return SchemeStories.events();
  }

  @Override
  final Report report(ReportId id) {
    return SchemeStories.report(id);
  }

  /** The cells of a column, row by row; only for columns before the first with a comma inside. */
  final List<String> column(int number, String between) throws IOException {
    return written(events())
        .lines()
        .skip(1)
        .map(line -> Stream.of(line.split(between, -1)).toList().get(number - 1))
        .toList();
  }
}
