package attest.export;

import attest.ledger.Addition;
import attest.ledger.EventVersion;
import attest.ledger.Ledger;
import attest.model.Claim;
import attest.model.Event;
import attest.model.EventId;
import attest.model.ReportId;
import attest.model.Review;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A ledger as JSON Lines. Without filters everything in it; with filters the events that pass as
 * they are now, the ids that lead to them, and every reading of the reports that they rest on.
 */
final class LedgerFile implements FileExport {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public boolean isFolder() {
    return false;
  }

  @Override
  public void write(Selection selection, Path to) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(to)) {
      if (selection.filters().isEmpty()) {
        LedgerLines.write(selection.ledger(), out);
      } else {
        LedgerLines.write(selection.ledger(), new Part(selection), Optional.empty(), out);
      }
    }
  }

  @Override
  public String amount(Selection selection) {
    return selection.filters().isEmpty() ? "the whole ledger" : FileExport.super.amount(selection);
  }

  @Override
  public String methods(Selection selection) {
    return selection.filters().isEmpty()
        ? Methods.text(Methods.ofLedger(name()))
        : FileExport.super.methods(selection);
  }

  /** What of a ledger belongs to some of its events. */
  private static final class Part implements Predicate<Addition> {
    private final Ledger ledger;
    private final Map<EventId, Event> events = new HashMap<>();
    private final Set<ReportId> reports;

    private Part(Selection selection) {
      this.ledger = selection.ledger();
      selection.events().forEach(event -> events.put(event.id(), event));
      this.reports =
          selection.events().stream()
              .flatMap(event -> event.claims().stream())
              .map(Claim::id)
              .map(id -> id.report())
              .collect(Collectors.toSet());
    }

    @Override
    public boolean test(Addition addition) {
      return switch (addition) {
        case Addition.Read(Ledger.Reading reading) -> reports.contains(reading.report().id());
        case Addition.Changed(EventId id, EventVersion.Kept(Event event)) ->
            event.equals(events.get(id));
        case Addition.Changed(EventId id, EventVersion.Merged(EventId into)) ->
            leads(id) && into.equals(heir(id));
        case Addition.Changed(EventId id, EventVersion.Withdrawn()) -> false;
        case Addition.Reviewed(Review review) ->
            events.containsKey(review.event()) || leads(review.event());
      };
    }

    private boolean leads(EventId id) {
      return !events.containsKey(id)
          && ledger.findEvent(id).filter(event -> events.containsKey(event.id())).isPresent();
    }

    private EventId heir(EventId id) {
      return ledger.history(id).getLast() instanceof EventVersion.Merged(EventId into) ? into : id;
    }
  }
}
