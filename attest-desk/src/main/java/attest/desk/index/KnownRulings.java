package attest.desk.index;

import attest.ledger.Ledger;
import attest.review.Rulings;
import java.util.List;

/**
 * Every review of a ledger, read anew when the ledger has changed. Safe on any number of threads.
 */
final class KnownRulings {
  private record Known(long change, Rulings rulings) {}

  private volatile Known known = new Known(0, Rulings.of(List.of()));

  Rulings of(Ledger ledger) {
    long change = ledger.lastChange();
    Known now = known;
    if (now.change() != change) {
      now = new Known(change, Rulings.of(ledger.reviews()));
      known = now;
    }
    return now.rulings();
  }
}
