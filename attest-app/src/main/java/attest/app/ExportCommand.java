package attest.app;

import attest.export.FileExport;
import attest.export.Selection;
import attest.export.WholeFile;
import attest.export.WholeFolder;
import attest.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    description = "Writes the events of a ledger to a file or folder, whole or not at all.")
final class ExportCommand implements Callable<Integer> {
  private static final String METHODS = ".methods.txt";

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Mixin private EventFilter filter = new EventFilter();

  @Parameters(
      paramLabel = "FORMAT",
      description = "json, csv, tables, xlsx, acled, ucdp ...; a wrong one lists them.")
  private String format = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file to write; a folder with tables.")
  private Path file = Path.of("events");

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description = "How one number is made of figures that differ; a wrong name lists them.")
  private Optional<String> policy = Optional.empty();

  @Option(
      names = "--hxl",
      description = "Puts a row of HXL tags under the headers; with tables alone.")
  private boolean hxl;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    filter.check();
    FileExport chosen = new ExportFormat(spec).file(format, policy, hxl);
    try (Ledger ledger = ledgerOption.openToRead()) {
      Selection selection = filter.select(ledger);
      Path folder = file.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new Refusal(
            "there is no folder " + folder + " to write " + file.getFileName() + " into");
      }
      write(chosen, selection);
      spec.commandLine()
          .getErr()
          .println("Wrote " + chosen.amount(selection) + " to " + file + ".");
    }
    return 0;
  }

  private void write(FileExport chosen, Selection selection) {
    try {
      if (chosen.isFolder()) {
        WholeFolder.put(file, draft -> chosen.write(selection, draft));
        return;
      }
      WholeFile.put(file, draft -> chosen.write(selection, draft));
      WholeFile.write(
          file.resolveSibling(file.getFileName() + METHODS),
          out -> out.append(chosen.methods(selection)));
    } catch (IOException e) {
      throw new Refusal(
          "cannot write " + file + ": " + WholeFile.why(e) + "; what was there is as it was");
    }
  }
}
