package attest.desk.index;

/** A ledger and its index: all that the desk's answers are made of. */
public record Stock(Ledgers ledgers, EventIndex index) implements AutoCloseable {
  /** Takes into the index what came into the ledger since. */
  public void refresh() {
    ledgers.read(ledger -> {
      index.update(ledger, ledgers::rulings, change -> {});
      return index.change();
    });
  }

  @Override
  public void close() {
    index.close();
    ledgers.close();
  }
}
