package attest.app;

import attest.export.WholeFile;
import attest.imports.Import;
import attest.imports.Imported;
import attest.imports.RefusedLine;
import attest.ledger.Ledger;
import attest.reference.ReferenceFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest import}: takes a file into a ledger, whole or not at all. */
@Command(
    name = "import",
    description = {
      "Takes a file into a ledger, whole or not at all: a ledger as attest export jsonl writes it, or a UCDP GED or ACLED table to compare with, which is kept beside it.",
      "A broken line is refused by its number, and the ledger stays as it was."
    })
final class ImportCommand implements Callable<Integer> {
  private static final int OPENING = 4096;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Parameters(paramLabel = "FILE", description = "The file; - is standard input.")
  private String file = "-";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What to call a data set (default: the file's name).")
  private Optional<String> name = Optional.empty();

  @Override
  public Integer call() {
    Path path = Path.of(file);
    if (!file.equals("-") && Files.isRegularFile(path) && new ReferenceFile(path).isKnown()) {
      PrintWriter err = spec.commandLine().getErr();
      return new DataSetImport(ledgerOption, path, name, err).run();
    }
    try (BufferedInputStream in = new BufferedInputStream(open(), 1 << 16)) {
      Import form = form(in);
      try (Ledger ledger = ledgerOption.openOrMake()) {
        Imported imported = form.read(in, ledger);
        spec.commandLine()
            .getErr()
            .println(
                "Imported "
                    + imported.readings()
                    + " readings of reports and "
                    + imported.versions()
                    + " versions of events into "
                    + ledgerOption.file()
                    + ".");
      }
      return 0;
    } catch (RefusedLine e) {
      throw new Refusal(e.in(file) + "; nothing was imported");
    } catch (IOException e) {
      throw new Refusal("cannot read " + file + ": " + WholeFile.why(e) + "; nothing was imported");
    }
  }

  private InputStream open() throws IOException {
    if (file.equals("-")) {
      return System.in;
    }
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new Refusal("there is no file " + file);
    }
    return Files.newInputStream(path);
  }

  private Import form(InputStream in) throws IOException {
    in.mark(OPENING);
    String opening = new String(in.readNBytes(OPENING), StandardCharsets.UTF_8);
    in.reset();
    return Import.builtIn().stream()
        .filter(form -> form.takes(file, opening))
        .findFirst()
        .orElseThrow(() ->
            new Refusal(
                file
                    + " is nothing that can be imported; what can: "
                    + Import.builtIn().stream()
                        .map(Import::name)
                        .collect(Collectors.joining(", "))));
  }
}
