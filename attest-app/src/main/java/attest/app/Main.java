package attest.app;

import attest.ledger.LedgerException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command line. Data go to standard output, talk to standard error. */
@Command(
    name = "attest",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "From news reports to a sourced ledger of events: who says what happened, in which words.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:some input was refused, or something was not found or not in order",
      "2:the command was not understood"
    },
    subcommands = {
      DemoCommand.class,
      ReadCommand.class,
      EventsCommand.class,
      ShowCommand.class,
      ExplainCommand.class,
      SearchCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      CompareCommand.class,
      VerifyCommand.class,
      ServeCommand.class,
      AccountsCommand.class,
      GazetteerCommand.class,
      EvaluateCommand.class,
      HelpCommand.class
    })
public final class Main {
  /** Says which Attest this is. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"attest " + attest.Attest.VERSION};
    }
  }

  /** Runs one command and ends the program with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs one command in this program; gives its exit code. */
  static int run(String... args) {
    return commandLine().execute(args);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::sayUsage)
        .setExecutionExceptionHandler(Main::sayFault);
  }

  private static int sayUsage(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("attest: " + e.getMessage());
    err.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return CommandLine.ExitCode.USAGE;
  }

  private static int sayFault(Exception e, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof LedgerException || e instanceof Refusal) {
      command.getErr().println("attest: " + e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw e;
  }
}
