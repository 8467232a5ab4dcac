package attest.app;

import attest.export.Export;
import attest.ledger.Ledger;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** An export format that a user has named. */
record ExportFormat(Export export) {
  /** The format of that name, or a line that lists the names there are. */
  static ExportFormat of(String name, CommandSpec spec) {
    return Export.find(name)
        .map(ExportFormat::new)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(), "there is no format " + name + "; there are: " + names()));
  }

  static String names() {
    return Export.builtIn().stream().map(Export::name).collect(Collectors.joining(", "));
  }

  /** Writes the events with the reports that they cite. */
  void write(List<Event> events, Ledger ledger, Appendable out) {
    Map<ReportId, Report> known = new HashMap<>();
    Function<ReportId, Report> reports =
        id ->
            known.computeIfAbsent(
                id,
                missing ->
                    ledger
                        .findReading(missing)
                        .orElseThrow(() -> new IllegalStateException("no report " + missing))
                        .report());
    try {
      export.write(events, reports, out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + export.name() + " failed", e);
    }
  }
}
