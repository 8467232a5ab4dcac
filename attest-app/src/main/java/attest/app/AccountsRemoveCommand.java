package attest.app;

import attest.desk.account.Accounts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest accounts remove}: somebody may no longer come in; what they decided stays. */
@Command(
    name = "remove",
    description = "Removes an account, its sessions and tokens; the reviews it made stay.")
final class AccountsRemoveCommand implements Callable<Integer> {
  @Mixin private AccountsOption accountsOption = new AccountsOption();

  @Parameters(paramLabel = "NAME", description = "The account.")
  private String name = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Accounts accounts = accountsOption.open()) {
      if (!accounts.remove(name)) {
        throw AccountsOption.noAccount(name);
      }
      spec.commandLine()
          .getErr()
          .println(
              accounts.isEmpty()
                  ? "Removed " + name + ", the last: the next desk is open to all on this machine."
                  : "Removed " + name + ".");
    }
    return 0;
  }
}
