package attest.app;

import attest.desk.Desk;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code attest serve}: opens the desk over a ledger, on this machine alone. */
@Command(name = "serve", description = "Opens the desk over a ledger, for this machine alone.")
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
      description = "The address to listen on (default: ${DEFAULT-VALUE}).")
  private String bind = "127.0.0.1";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    check();
    ledgerOption.openToRead().close();
    try (Desk desk = Desk.open(ledgerOption.file(), bind, port)) {
      spec.commandLine()
          .getErr()
          .println(
              "The desk over "
                  + ledgerOption.file()
                  + " is open at http://localhost:"
                  + desk.port()
                  + "/ ; end it with Ctrl+C.");
      spec.commandLine().getErr().flush();
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private void check() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw usage("--port takes a number from 0 to " + HIGHEST_PORT);
    }
    try {
      if (!InetAddress.getByName(bind).isLoopbackAddress()) {
        throw usage(
            "--bind "
                + bind
                + " would open the desk to others, which takes accounts; this version has none."
                + " Use 127.0.0.1, and a tunnel (ssh -L) to reach it from elsewhere");
      }
    } catch (UnknownHostException e) {
      throw usage("--bind " + bind + " is no address of this machine");
    }
  }

  private ParameterException usage(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
