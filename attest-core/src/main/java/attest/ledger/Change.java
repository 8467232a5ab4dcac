package attest.ledger;

import java.util.Locale;

/**
 * One addition to a ledger.
 *
 * @param number later additions have greater numbers; numbers may be skipped
 * @param kind what was added
 * @param id of the report that was read, or of the event that changed or was reviewed
 */
public record Change(long number, Kind kind, String id) {
  /** What was added. */
  public enum Kind {
    REPORT,
    EVENT,
    REVIEW;

    /** The word used in files and on screens. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
