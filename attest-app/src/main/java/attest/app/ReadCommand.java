package attest.app;

import attest.input.Inputs;
import attest.ledger.Ledger;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest read}: reads reports into a ledger and links their claims into events. */
@Command(
    name = "read",
    description =
        "Reads reports into the ledger: text files, HTML pages, JSONL, folders of them, or - for standard input.")
final class ReadCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders; - is standard input.")
  private List<String> paths = List.of();

  @Mixin private InputOptions inputOptions = new InputOptions();

  @Mixin private GazetteerOption gazetteerOption = new GazetteerOption();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many reports to read at a time (default: one for each processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs " + jobs + " is less than 1");
    }
    Inputs inputs = inputOptions.inputs();
    PrintWriter err = spec.commandLine().getErr();
    GazetteerOption.InUse gazetteer = gazetteerOption.inUse();
    try (Ledger ledger = ledgerOption.openOrMake()) {
      Reader reader = new Reader(gazetteer.attest(), gazetteer.version(), ledger, jobs);
      Reader.Summary summary;
      try (ReadProgress progress = ReadProgress.of(inputs.countFiles(paths), err)) {
        summary = reader.read(inputs.read(paths), progress);
      }
      int events = reader.link().size();
      err.println(sentence(summary, events));
      err.flush();
      return summary.refused() == 0 ? 0 : 1;
    }
  }

  private String sentence(Reader.Summary summary, int events) {
    String known =
        summary.known() == 0 ? "" : ", " + summary.known() + " known before and left alone";
    return "Read "
        + summary.read()
        + " reports ("
        + summary.claims()
        + " claims)"
        + known
        + ", refused "
        + summary.refused()
        + ". The ledger "
        + ledgerOption.file()
        + " holds "
        + events
        + " events.";
  }
}
