package attest.app;

import attest.compare.Comparison;
import attest.compare.DataSet;
import attest.compare.Ground;
import attest.compare.Happening;
import attest.compare.Limits;
import attest.export.ComparedEvents;
import attest.export.ComparisonCsv;
import attest.export.ComparisonJson;
import attest.export.FigureExport;
import attest.export.Selection;
import attest.export.TextFile;
import attest.ledger.DataSets;
import attest.ledger.Ledger;
import attest.reference.ReferenceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest compare}: the ledger's events beside the rows of a data set. */
@Command(
    name = "compare",
    description = {
      "Matches the events of a ledger with the rows of a UCDP GED or ACLED file, one to one, by time, place and kind, and says what is found, missed and extra, and which figures differ.",
      "Compared are the days and countries that both cover, unless --from, --to or --country say otherwise."
    })
final class CompareCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Mixin private GroundOptions ground = new GroundOptions();

  @Parameters(
      paramLabel = "FILE",
      description =
          "A UCDP GED table or an ACLED export (.csv, .tsv, or a .zip that holds one), or the name of one that was imported.")
  private Path file = Path.of("events.csv");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Option(names = "--why", description = "Says of each why it was matched, or was not.")
  private boolean why;

  @Option(
      names = "--show",
      paramLabel = "N",
      description = "How many of each list the table shows (default: ${DEFAULT-VALUE}).")
  private int show = 40;

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description =
          "How our number of dead is made of figures that differ; a wrong name lists them.")
  private Optional<String> policy = Optional.empty();

  @Option(
      names = "--refused",
      paramLabel = "FILE",
      description = "Writes all refused lines into this file.")
  private @Nullable Path refused;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The forms of the answer. */
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  @Override
  public Integer call() {
    ground.check(spec);
    PrintWriter err = spec.commandLine().getErr();
    try (Ledger ledger = ledgerOption.openToRead();
        ImportTalk talk = ImportTalk.of(err, show, Optional.ofNullable(refused))) {
      DataSet rows = rows(ledger, talk);
      FigureExport form = form(rows.form());
      Selection all = new Selection(ledger, ledger.events(), Optional.empty());
      ComparedEvents events = ComparedEvents.of(all.events(), all::report, form);
      Comparison comparison = compare(events.happenings(), rows.rows());
      write(comparison, events, form);
      return talk.refusals().count() == 0 ? 0 : 1;
    } catch (IOException e) {
      throw new Refusal(String.valueOf(e.getMessage()), e);
    }
  }

  private DataSet rows(Ledger ledger, ImportTalk talk) throws IOException {
    if (Files.isRegularFile(file)) {
      DataSet rows = new ReferenceFile(file).read(talk, talk.refusals());
      talk.end();
      return rows;
    }
    Optional<DataSet> kept = ledger.dataSets().flatMap(sets -> sets.find(file.toString()));
    return kept.orElseThrow(() -> new Refusal("there is no file " + file + kept(ledger)));
  }

  /** ", and no data set of that name; there are: ged.csv"; nothing where none was imported. */
  private static String kept(Ledger ledger) {
    List<String> names = ledger.dataSets().map(DataSets::names).orElse(List.of());
    return names.isEmpty()
        ? ""
        : ", and no imported data set of that name; there are: " + String.join(", ", names);
  }

  private FigureExport form(String name) {
    if (new ExportFormat(spec).file(name, policy, false) instanceof TextFile(FigureExport form)) {
      return form;
    }
    throw new IllegalStateException(name + " is no data set");
  }

  private Comparison compare(List<Happening> events, List<Happening> rows) {
    Limits limits = ground.limits();
    return ground
        .within(Ground.common(events, rows))
        .map(common -> Comparison.of(events, rows, common, limits))
        .orElseThrow(() ->
            new Refusal(
                "the ledger and "
                    + file
                    + " have no day or no country in common; name them with --from, --to, --country"));
  }

  private void write(Comparison comparison, ComparedEvents events, FigureExport form)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ComparisonJson.Asked asked =
        new ComparisonJson.Asked(String.valueOf(file.getFileName()), form.policy().name());
    switch (format) {
      case TABLE ->
          out.print(
              new ComparisonPage(comparison, asked, events.others(), show, why)
                  .print(Ink.ofTerminal()));
      case CSV -> ComparisonCsv.write(comparison, out);
      case JSON -> ComparisonJson.write(comparison, asked, out);
    }
    out.flush();
    if (format != Format.TABLE) {
      spec.commandLine().getErr().println(ComparisonPage.counts(comparison));
    }
  }
}
