package attest.desk.index;

import attest.ledger.Ledger;
import attest.ledger.sqlite.SqliteLedger;
import attest.review.Rulings;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/**
 * One ledger for many requests: several readers side by side, one writer at a time. The ledger is
 * open to write only while something is written, so that {@code attest read} may run beside.
 */
public final class Ledgers implements AutoCloseable {
  private static final int READERS = 4;

  private final Path file;
  private final BlockingQueue<Ledger> readers = new LinkedBlockingQueue<>();
  private final KnownRulings rulings = new KnownRulings();

  public Ledgers(Path file) {
    this.file = file;
    for (int i = 0; i < READERS; i++) {
      readers.add(SqliteLedger.openToRead(file));
    }
  }

  /** Asks the ledger something; what comes back must not hold on to it. */
  public <T> T read(Function<Ledger, T> question) {
    Ledger ledger = take();
    try {
      return question.apply(ledger);
    } finally {
      readers.add(ledger);
    }
  }

  /** All reviews of the ledger as it is now, asked in a question or a change. */
  public Rulings rulings(Ledger asked) {
    return rulings.of(asked);
  }

  private Ledger take() {
    try {
      return readers.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for the ledger", e);
    }
  }

  /**
   * Writes to the ledger; nobody else writes meanwhile.
   *
   * @throws attest.ledger.LedgerException when another process is writing it
   */
  public synchronized <T> T write(Function<Ledger, T> change) {
    try (Ledger ledger = SqliteLedger.open(file)) {
      return change.apply(ledger);
    }
  }

  @Override
  public void close() {
    for (int i = 0; i < READERS; i++) {
      take().close();
    }
  }
}
