package attest.app;

import attest.desk.account.Accounts;
import attest.desk.account.Role;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest accounts add}: one more person or program may come in. */
@Command(
    name = "add",
    description =
        "Adds an account; the password is asked for, or read as a line of standard input.")
final class AccountsAddCommand implements Callable<Integer> {
  @Mixin private AccountsOption accountsOption = new AccountsOption();

  @Parameters(paramLabel = "NAME", description = "Stands in the reviews that they make.")
  private String name = "";

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ROLE",
      converter = RoleWord.class,
      description =
          "reader looks; coder also accepts, rejects, corrects; adjudicator also merges, splits and undoes what others decided; admin may all.")
  private Role role = Role.READER;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Accounts accounts = accountsOption.openOrMake()) {
      if (accounts.find(name).isPresent()) {
        throw new Refusal("there is an account " + name + " already");
      }
      if (!accounts.add(name, role, PasswordPrompt.ask(name), Instant.now())) {
        throw new Refusal("there is an account " + name + " already");
      }
    } catch (IllegalArgumentException e) {
      throw new Refusal(String.valueOf(e.getMessage()), e);
    }
    spec.commandLine().getErr().println("Added " + name + ", " + role.word() + ".");
    return 0;
  }
}
