package attest.app;

import attest.ledger.Ledger;
import attest.ledger.sqlite.SqliteLedger;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says which ledger to use. */
final class LedgerOption {
  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The ledger to use (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of("attest.db");

  Path file() {
    return file;
  }

  /** Opens the ledger, which must be there, to read it. */
  Ledger openToRead() {
    if (!Files.exists(file)) {
      throw new Refusal(
          "there is no ledger " + file + "; make one with: attest read PATH --ledger " + file);
    }
    return SqliteLedger.openToRead(file);
  }

  /** Opens the ledger, or makes an empty one. */
  Ledger openOrMake() {
    return SqliteLedger.open(file);
  }
}
