package attest.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code attest gazetteer}: brings places in, tells what is there. */
@Command(
    name = "gazetteer",
    synopsisSubcommandLabel = "COMMAND",
    description = "Brings places of one's own and larger lists into the gazetteer.",
    subcommands = {
      GazetteerImportCommand.class,
      GazetteerInfoCommand.class,
      GazetteerLookupCommand.class,
      HelpCommand.class
    })
final class GazetteerCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say import, info or lookup");
  }
}
