package attest.ledger;

import attest.model.EventId;
import attest.model.Review;

/** Something that came into a ledger, in the order in which it came. */
public sealed interface Addition {
  /** A reading of a report. */
  record Read(Ledger.Reading reading) implements Addition {}

  /** An event's new version. */
  record Changed(EventId event, EventVersion version) implements Addition {}

  /** What a person decided. */
  record Reviewed(Review review) implements Addition {}
}
