package attest.app;

import attest.desk.Desk;
import attest.desk.account.Accounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code attest serve}: opens the desk over a ledger, to others only where there are accounts. */
@Command(
    name = "serve",
    description =
        "Opens the desk over a ledger, for this machine alone or for those who have accounts.")
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65535;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port = 7070;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description =
          "The address to listen on; one that others can reach takes accounts (default: ${DEFAULT-VALUE}).")
  private String bind = "127.0.0.1";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    check();
    ledgerOption.openToRead().close();
    try (Desk desk = Desk.open(ledgerOption.file(), bind, port)) {
      say(
          "The desk over "
              + ledgerOption.file()
              + " is open at "
              + address(desk)
              + " ; end it with Ctrl+C.");
      if (!Desk.isThisMachine(bind)) {
        say("Passwords travel unhidden; put a proxy that speaks https before it (docs/API.md).");
      }
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private void check() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw usage("--port takes a number from 0 to " + HIGHEST_PORT);
    }
    try {
      if (!Desk.isThisMachine(bind) && !hasAccounts()) {
        throw usage(
            "--bind "
                + bind
                + " would open the desk to others, which takes accounts; add one first:"
                + " attest accounts add NAME --role admin --ledger "
                + ledgerOption.file());
      }
    } catch (IllegalArgumentException e) {
      throw usage("--bind " + bind + " is no address of this machine");
    }
  }

  private boolean hasAccounts() {
    Path file = Accounts.beside(ledgerOption.file());
    if (!Files.exists(file)) {
      return false;
    }
    try (Accounts accounts = Accounts.open(file)) {
      return !accounts.isEmpty();
    }
  }

  private String address(Desk desk) {
    String host =
        Desk.isThisMachine(bind) ? "localhost" : bind.contains(":") ? "[" + bind + "]" : bind;
    return "http://" + host + ":" + desk.port() + "/";
  }

  private void say(String line) {
    spec.commandLine().getErr().println(line);
    spec.commandLine().getErr().flush();
  }

  private ParameterException usage(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
