package attest.app;

import attest.desk.account.Accounts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest accounts password}: another password, which ends the sessions of the old one. */
@Command(
    name = "password",
    description =
        "Sets another password, asked for or read as a line of standard input; ends the account's sessions, not its tokens.")
final class AccountsPasswordCommand implements Callable<Integer> {
  @Mixin private AccountsOption accountsOption = new AccountsOption();

  @Parameters(paramLabel = "NAME", description = "The account.")
  private String name = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Accounts accounts = accountsOption.open()) {
      if (accounts.find(name).isEmpty() || !accounts.setPassword(name, PasswordPrompt.ask(name))) {
        throw AccountsOption.noAccount(name);
      }
    } catch (IllegalArgumentException e) {
      throw new Refusal(String.valueOf(e.getMessage()), e);
    }
    spec.commandLine().getErr().println("The password of " + name + " is another one now.");
    return 0;
  }
}
