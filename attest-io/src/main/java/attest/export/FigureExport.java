package attest.export;

import attest.figure.FigurePolicy;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.util.List;
import java.util.function.Function;

/**
 * An export that has one number where reports tell several, made by a named policy. The data sets'
 * columns are closed, so what was done is told in a file beside.
 */
public interface FigureExport extends Export {
  /** The policy in use. */
  FigurePolicy policy();

  /** The same form with another policy. */
  FigureExport with(FigurePolicy policy);

  /** What the file beside says: the policy, its rule, how many events were left out and why. */
  String methods(List<Event> events, Function<ReportId, Report> reports);
}
