package attest.app;

import attest.export.Export;
import attest.export.FigureExport;
import attest.figure.FigurePolicy;
import attest.ledger.Ledger;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** The same format with the figure policy that a user names, if any. */
  ExportFormat with(Optional<String> policy, CommandSpec spec) {
    if (policy.isEmpty()) {
      return this;
    }
    FigurePolicy known =
        FigurePolicy.find(policy.get())
            .orElseThrow(() ->
                new ParameterException(
                    spec.commandLine(),
                    "there is no policy " + policy.get() + "; there are: " + policies()));
    if (export instanceof FigureExport figures) {
      return new ExportFormat(figures.with(known));
    }
    throw new ParameterException(
        spec.commandLine(), export.name() + " tells every figure and takes no --policy");
  }

  private static String policies() {
    return FigurePolicy.builtIn().stream()
        .map(FigurePolicy::name)
        .collect(Collectors.joining(", "));
  }

  static String names() {
    return Export.builtIn().stream().map(Export::name).collect(Collectors.joining(", "));
  }

  /** Writes the events with the reports that they cite. */
  void write(List<Event> events, Ledger ledger, Appendable out) {
    try {
      export.write(events, reports(ledger), out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + export.name() + " failed", e);
    }
  }

  /** What the file beside says of how figures were made; empty = the format needs none. */
  Optional<String> methods(List<Event> events, Ledger ledger) {
    return export instanceof FigureExport figures
        ? Optional.of(figures.methods(events, reports(ledger)))
        : Optional.empty();
  }

  private static Function<ReportId, Report> reports(Ledger ledger) {
    Map<ReportId, Report> known = new HashMap<>();
    return id ->
        known.computeIfAbsent(
            id,
            missing ->
                ledger
                    .findReading(missing)
                    .orElseThrow(() -> new IllegalStateException("no report " + missing))
                    .report());
  }
}
