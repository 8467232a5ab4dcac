package attest.app;

import attest.desk.account.Accounts;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says whose accounts: those beside a ledger. */
final class AccountsOption {
  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The ledger whose desk it is (default: ${DEFAULT-VALUE}).")
  private Path ledger = Path.of("attest.db");

  /** Opens the accounts, which must be there. */
  Accounts open() {
    if (!Files.exists(Accounts.beside(ledger))) {
      throw new Refusal(
          "the desk over " + ledger + " has no accounts; add one with: attest accounts add NAME");
    }
    return Accounts.open(Accounts.beside(ledger));
  }

  /** Opens the accounts, or makes an empty file of them. */
  Accounts openOrMake() {
    if (!Files.exists(ledger)) {
      throw new Refusal(
          "there is no ledger " + ledger + "; make one with: attest read PATH --ledger " + ledger);
    }
    return Accounts.open(Accounts.beside(ledger));
  }

  static Refusal noAccount(String name) {
    return new Refusal("there is no account " + name + "; attest accounts list tells them all");
  }
}
