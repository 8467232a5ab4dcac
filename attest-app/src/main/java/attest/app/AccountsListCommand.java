package attest.app;

import attest.desk.account.Account;
import attest.desk.account.Accounts;
import attest.desk.account.Token;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attest accounts list}: who may come in, and with which tokens. */
@Command(name = "list", description = "Lists the accounts and the ids of their tokens.")
final class AccountsListCommand implements Callable<Integer> {
  @Mixin private AccountsOption accountsOption = new AccountsOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Table table = new Table(List.of("name", "role", "added", "tokens"), List.of(60, 12, 10, 200));
    try (Accounts accounts = accountsOption.open()) {
      for (Account account : accounts.all()) {
        table.row(
            account.name(),
            account.role().word(),
            day(account.added()),
            accounts.tokens(account.name()).stream()
                .map(AccountsListCommand::token)
                .collect(Collectors.joining(", ")));
      }
    }
    out.print(table.print(Ink.ofTerminal()));
    out.flush();
    return 0;
  }

  private static String token(Token token) {
    return token.id() + " until " + day(token.expires());
  }

  private static String day(Instant when) {
    return LocalDate.ofInstant(when, ZoneOffset.UTC).toString();
  }
}
