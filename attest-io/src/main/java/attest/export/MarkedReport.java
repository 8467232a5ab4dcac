package attest.export;

import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A report with the marks of its claims that belong to the events chosen.
 *
 * @param report the report
 * @param claims its claims, by number
 */
record MarkedReport(Report report, List<Told> claims) {
  /** A claim and the event that it tells. */
  record Told(Event event, ClaimMarks marks) {}

  /** The reports that the events cite, by id. */
  static List<MarkedReport> of(List<Event> events, Function<ReportId, Report> reports) {
    SortedMap<ReportId, List<Told>> told = new TreeMap<>();
    for (Event event : events) {
      event
          .claims()
          .forEach(claim ->
              told.computeIfAbsent(claim.id().report(), none -> new ArrayList<>())
                  .add(new Told(event, ClaimMarks.of(claim))));
    }
    return told.entrySet().stream()
        .map(each -> new MarkedReport(reports.apply(each.getKey()), inOrder(each.getValue())))
        .toList();
  }

  private static List<Told> inOrder(List<Told> told) {
    return told.stream()
        .sorted((one, other) -> one.marks().claim().id().compareTo(other.marks().claim().id()))
        .toList();
  }
}
