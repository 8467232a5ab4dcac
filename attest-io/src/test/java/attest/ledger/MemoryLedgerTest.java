package attest.ledger;

class MemoryLedgerTest extends LedgerContract {
  @Override
  protected Ledger fresh() {
    return new MemoryLedger();
  }
}
