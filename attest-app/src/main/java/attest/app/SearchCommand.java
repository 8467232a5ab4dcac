package attest.app;

import attest.ledger.Hit;
import attest.ledger.Ledger;
import attest.model.TimeSpan;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest search}: finds reports by their words. */
@Command(name = "search", description = "Finds the reports that hold all of the given words.")
final class SearchCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "Words to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "How many at most (default: ${DEFAULT-VALUE}).")
  private int most = 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Ink ink = Ink.ofTerminal();
    try (Ledger ledger = ledgerOption.openToRead()) {
      List<Hit> hits = ledger.search(String.join(" ", words), most);
      for (Hit hit : hits) {
        out.println(ink.bold(hit.report().id().value()) + "  " + source(hit));
        out.println("  " + hit.snippet("«", "»"));
      }
      out.flush();
      return hits.isEmpty() ? 1 : 0;
    }
  }

  private static String source(Hit hit) {
    return hit.report().header().outlet().orElse("unknown outlet")
        + ", "
        + hit.report().header().published().map(TimeSpan::edtf).orElse("undated")
        + hit.report().header().title().map(title -> ": " + title).orElse("");
  }
}
