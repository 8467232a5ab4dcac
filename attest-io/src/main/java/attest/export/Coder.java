package attest.export;

import attest.actor.Registry;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import attest.scheme.Scheme;
import java.util.List;
import java.util.function.Function;

/** Codes events for the data sets of the field: the schemes, and how they write actors. */
record Coder(Registry registry, List<Scheme> schemes) {
  static Coder builtIn() {
    return new Coder(Registry.builtIn(), Scheme.builtIn());
  }

  CodedEvent code(Event event, Function<ReportId, Report> reports) {
    return new CodedEvent(this, event, reports);
  }
}
