package attest.export;

import attest.figure.FigurePolicy;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import attest.resource.ResourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;

/** The table of a data set of the field: the events that it would take, one a row. */
abstract class SchemeCsv implements FigureExport {
  private final FigurePolicy policy;

  SchemeCsv(FigurePolicy policy) {
    this.policy = policy;
  }

  @Override
  public final FigurePolicy policy() {
    return policy;
  }

  /** Why the data set would not take an event; empty = it would. */
  abstract Optional<String> leftOut(CodedEvent event);

  /** How many the data set has killed where no figure is told; empty = it has no such events. */
  OptionalInt deadUntold() {
    return OptionalInt.empty();
  }

  /** The row of an event that it would take. */
  abstract Row row(CodedEvent event);

  @Override
  public final void write(List<Event> events, Function<ReportId, Report> reports, Appendable out)
      throws IOException {
    List<String> columns = columns(name());
    Csv.line(out, columns);
    Coder coder = Coder.builtIn();
    for (Event event : events) {
      CodedEvent coded = coder.code(event, reports);
      if (leftOut(coded).isEmpty()) {
        Csv.line(out, row(coded).line(columns));
      }
    }
  }

  @Override
  public final String methods(List<Event> events, Function<ReportId, Report> reports) {
    Coder coder = Coder.builtIn();
    Map<String, Integer> left = new TreeMap<>();
    for (Event event : events) {
      leftOut(coder.code(event, reports)).ifPresent(why -> left.merge(why, 1, Integer::sum));
    }
    int written = events.size() - left.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder text = new StringBuilder();
    text.append("Figures: policy ").append(policy.name()).append(". ").append(policy.rule());
    text.append("\nWritten: ").append(written).append(" of ").append(events.size());
    text.append(" events.\n");
    left.forEach((why, count) ->
        text.append("Left out: ").append(count).append(", ").append(why).append(".\n"));
    return text.toString();
  }

  /** The columns of a data set, in its order. */
  static List<String> columns(String name) {
    return ResourceFile.lines(SchemeCsv.class, name + "-columns.txt").stream()
        .map(ResourceFile.Line::text)
        .toList();
  }
}
