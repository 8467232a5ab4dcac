package attest.app;

import attest.export.WholeFile;
import attest.ledger.Ledger;
import attest.model.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest export}: writes events to a file, whole or not at all. */
@Command(
    name = "export",
    description = "Writes the events of a ledger to a file, whole or not at all.")
final class ExportCommand implements Callable<Integer> {
  private static final String METHODS = ".methods.txt";

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Mixin private EventFilter filter = new EventFilter();

  @Parameters(
      paramLabel = "FORMAT",
      description = "json, csv, geojson, acled, ucdp ...; a wrong one lists them.")
  private String format = "";

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("events");

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description = "How one number is made of figures that differ; a wrong name lists them.")
  private Optional<String> policy = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    filter.check();
    ExportFormat chosen = ExportFormat.of(format, spec).with(policy, spec);
    try (Ledger ledger = ledgerOption.openToRead()) {
      List<Event> events =
          ledger.events().stream().filter(filter).sorted(EventsCommand.IN_TIME).toList();
      Path folder = file.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new Refusal(
            "there is no folder " + folder + " to write " + file.getFileName() + " into");
      }
      WholeFile.write(file, out -> chosen.write(events, ledger, out));
      Optional<String> methods = chosen.methods(events, ledger);
      if (methods.isPresent()) {
        Path beside = folder.resolve(file.getFileName() + METHODS);
        WholeFile.write(beside, out -> out.append(methods.get()));
      }
      spec.commandLine().getErr().println("Wrote " + events.size() + " events to " + file + ".");
    }
    return 0;
  }
}
