package attest.app;

import attest.ledger.Ledger;
import attest.model.Event;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
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

  /** By time, undated ones last; then by id. */
  static final Comparator<Event> IN_TIME =
      Comparator.comparing((Event event) ->
              event
                  .time()
                  .flatMap(time -> time.first().or(time::last))
                  .map(Object::toString)
                  .orElse("~"))
          .thenComparing(Event::id);

  @Override
  public Integer call() {
    filter.check();
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = ledgerOption.openToRead()) {
      List<Event> events = ledger.events().stream().filter(filter).sorted(IN_TIME).toList();
      if (format.equals("table")) {
        out.print(EventTable.print(events, Ink.ofTerminal()));
      } else {
        ExportFormat.of(format, spec).write(events, ledger, out);
      }
      out.flush();
    }
    return 0;
  }
}
