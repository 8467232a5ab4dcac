package attest.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code attest accounts}: who may use the desk over a ledger. */
@Command(
    name = "accounts",
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Who may use the desk over a ledger; with no account it serves this machine alone.",
    subcommands = {
      AccountsAddCommand.class,
      AccountsListCommand.class,
      AccountsRemoveCommand.class,
      AccountsPasswordCommand.class,
      AccountsTokenCommand.class,
      HelpCommand.class
    })
final class AccountsCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say add, list, remove, password or token");
  }
}
