package attest.ledger;

/**
 * Something in a ledger that is not as it was written.
 *
 * @param where the report, claim or event: {@code claim 0123456789abcdef.2}
 * @param what what is wrong, in words a reviewer understands
 */
public record Fault(String where, String what) {
  @Override
  public String toString() {
    return where + ": " + what;
  }
}
