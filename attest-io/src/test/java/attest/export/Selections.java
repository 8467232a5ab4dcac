package attest.export;

import attest.Stories;
import attest.ledger.Ledger;
import attest.ledger.Ledger.Reading;
import attest.ledger.MemoryLedger;
import attest.model.Count;
import attest.model.Event;
import java.util.List;
import java.util.Optional;

/** What tests of files export: an event of two reports, a clash with a formula for a commander. */
final class Selections {
  private Selections() {}

  static Selection stories() {
    Reading first = Stories.strike(1, new Count.Exactly(45));
    Reading second = Stories.strike(2, new Count.AtLeast(36));
    Reading clash = Stories.clash();
    return of(
        List.of(first, second, clash),
        Stories.event("e000000000001", first, second),
        Stories.event("e000000000002", clash));
  }

  static Selection nothing() {
    return of(List.of());
  }

  private static Selection of(List<Reading> readings, Event... events) {
    Ledger ledger = new MemoryLedger();
    ledger.addAll(readings);
    ledger.keep(List.of(events));
    return new Selection(ledger, List.of(events), Optional.empty());
  }
}
