package attest.app;

import attest.ledger.Fault;
import attest.ledger.Ledger;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attest verify}: checks that nothing in a ledger was changed from outside. */
@Command(
    name = "verify",
    description = "Checks every hash, and that every span still says what its value says.")
final class VerifyCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = ledgerOption.openToRead()) {
      List<Fault> faults = ledger.verify();
      faults.forEach(out::println);
      out.println(
          faults.isEmpty()
              ? "All is well: "
                  + ledger.reports().size()
                  + " reports, "
                  + ledger.events().size()
                  + " events."
              : faults.size() + " faults.");
      out.flush();
      return faults.isEmpty() ? 0 : 1;
    }
  }
}
