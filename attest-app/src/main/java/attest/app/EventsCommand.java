package attest.app;

import attest.export.Selection;
import attest.ledger.Ledger;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attest events}: lists the events of a ledger. */
@Command(
    name = "events",
    description = "Lists the events of a ledger, as a table or in an export format.")
final class EventsCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Mixin private EventFilter filter = new EventFilter();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, or an export format (see: attest export --help). Default: table.")
  private String format = "table";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    filter.check();
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = ledgerOption.openToRead()) {
      Selection selection = filter.select(ledger);
      if (format.equals("table")) {
        out.print(EventTable.print(selection.events(), Ink.ofTerminal()));
      } else {
        new ExportFormat(spec).text(format).write(selection.events(), selection::report, out);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("a PrintWriter does not throw", e);
    }
    return 0;
  }
}
