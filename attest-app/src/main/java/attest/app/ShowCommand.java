package attest.app;

import attest.ledger.Ledger;
import attest.link.Grounds;
import attest.link.Linker;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import attest.model.EventId;
import attest.model.ReportId;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest show}: one event, report or claim with the words behind every value. */
@Command(
    name = "show",
    description = "Shows an event, a report or a claim with the words behind every value.")
final class ShowCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Parameters(
      paramLabel = "ID",
      description =
          "An event (e0123456789ab), a report (16 hex digits) or a claim (REPORT.NUMBER).")
  private String id = "";

  @Option(
      names = "--why",
      description =
          "For an event also why its claims were joined, and why the nearest others were not.")
  private boolean why;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = ledgerOption.openToRead()) {
      Optional<String> page = page(ledger, Ink.ofTerminal());
      if (page.isEmpty()) {
        throw new Refusal(
            "the ledger "
                + ledgerOption.file()
                + " holds no event, report or claim "
                + id
                + "; list what it holds with: attest events");
      }
      out.print(page.get());
      out.flush();
    }
    return 0;
  }

  private Optional<String> page(Ledger ledger, Ink ink) {
    if (id.matches("e[0-9a-f]{12}")) {
      Optional<Event> event = ledger.findEvent(new EventId(id));
      return event.map(
          e -> EventPage.print(e, ledger::findReading, ink) + (why ? grounds(e, ledger, ink) : ""));
    }
    if (id.matches("[0-9a-f]{16}")) {
      return ledger.findReading(new ReportId(id)).map(r -> ReportPage.print(r, ink));
    }
    if (id.matches("[0-9a-f]{16}\\.[0-9]{1,6}")) {
      ClaimId asked = ClaimId.of(id);
      return ledger.findReading(asked.report()).flatMap(reading -> claim(reading, asked, ink));
    }
    return Optional.empty();
  }

  private static String grounds(Event event, Ledger ledger, Ink ink) {
    Map<EventId, Event> events = new TreeMap<>();
    ledger.events().forEach(each -> events.put(each.id(), each));
    Grounds grounds =
        Linker.standard()
            .grounds(
                event,
                List.copyOf(events.values()),
                id -> ledger.findReading(id).map(r -> new Linker.Item(r.report(), r.claims())));
    return GroundsPage.print(
        grounds, refusal -> Objects.requireNonNull(events.get(refusal.event())), ink);
  }

  private static Optional<String> claim(Ledger.Reading reading, ClaimId asked, Ink ink) {
    Optional<Claim> claim = reading.claims().stream().filter(c -> c.id().equals(asked)).findFirst();
    return claim.map(c -> EventPage.print(c, reading.report(), ink));
  }
}
