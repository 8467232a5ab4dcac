package attest.app;

import attest.desk.account.Accounts;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest accounts token}: what a program sends instead of a password. */
@Command(
    name = "token",
    description = {
      "Makes a token for programs, sent as \"Authorization: Bearer TOKEN\". It may what the account may.",
      "It is printed once; only its hash is kept."
    })
final class AccountsTokenCommand implements Callable<Integer> {
  private static final int MOST_DAYS = 366;

  @Mixin private AccountsOption accountsOption = new AccountsOption();

  @Parameters(paramLabel = "NAME", description = "The account.")
  private String name = "";

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "How long it is good for, at most 366 (default: ${DEFAULT-VALUE}).")
  private int days = 90;

  @Option(
      names = "--revoke",
      paramLabel = "ID",
      description = "Ends the token of this id, as attest accounts list tells it, and makes none.")
  private @Nullable String revoked;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (days < 1 || days > MOST_DAYS) {
      throw new ParameterException(
          spec.commandLine(), "--days takes a number from 1 to " + MOST_DAYS);
    }
    try (Accounts accounts = accountsOption.open()) {
      String id = revoked;
      if (id == null) {
        make(accounts);
      } else if (!accounts.revoke(name, id)) {
        throw new Refusal("the account " + name + " has no token " + id);
      } else {
        spec.commandLine().getErr().println("The token " + id + " is worth nothing now.");
      }
    }
    return 0;
  }

  private void make(Accounts accounts) {
    String token =
        accounts
            .addToken(name, Instant.now(), Duration.ofDays(days))
            .orElseThrow(() -> AccountsOption.noAccount(name));
    spec.commandLine().getOut().println(token);
    spec.commandLine().getOut().flush();
    spec.commandLine()
        .getErr()
        .println("Good for " + days + " days; note it now, it is not shown again.");
  }
}
