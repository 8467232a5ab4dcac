package attest.ledger;

/**
 * A ledger that cannot be opened or written: a file that is no ledger, one made by a newer Attest,
 * one in use, a full disk. The message is one line that says what to do.
 */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public LedgerException(String message) {
    super(message);
  }

  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
