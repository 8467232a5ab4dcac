package attest.app;

import attest.model.Place;
import attest.place.Gazetteer;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest gazetteer lookup}: what the gazetteer knows of a name. */
@Command(
    name = "lookup",
    description = "Shows the places that a name may stand for, those of like spelling too.")
final class GazetteerLookupCommand implements Callable<Integer> {
  private static final double LEAST_LIKENESS = 0.85;

  @Mixin private GazetteerOption gazetteerOption = new GazetteerOption();

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "The name.")
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
    Gazetteer gazetteer = gazetteerOption.inUse().places();
    List<Gazetteer.Match> matches = gazetteer.findLike(String.join(" ", words), LEAST_LIKENESS);
    if (matches.isEmpty()) {
      spec.commandLine().getErr().println("no place is called so, or nearly so");
      spec.commandLine().getErr().flush();
      return 1;
    }
    Table table =
        new Table(
            List.of("like", "name", "kind", "in", "point", "people", "id", "note"),
            List.of(5, 40, 20, 50, 22, 14, 24, 60));
    matches.stream().limit(most).forEach(match -> row(table, match));
    out.print(table.print(Ink.ofTerminal()));
    if (matches.size() > most) {
      out.println("and " + (matches.size() - most) + " more");
    }
    out.flush();
    return 0;
  }

  private static void row(Table table, Gazetteer.Match match) {
    Place place = match.place();
    String spelled = match.name().equals(place.name()) ? "" : " (" + match.name() + ")";
    table.row(
        String.format(Locale.ROOT, "%.2f", match.likeness()),
        place.name() + spelled,
        place.kind().name().toLowerCase(Locale.ROOT),
        Stream.of(place.admin().district(), place.admin().province(), place.admin().country())
            .flatMap(java.util.Optional::stream)
            .collect(Collectors.joining(", ")),
        place
            .point()
            .map(at -> String.format(Locale.ROOT, "%.4f, %.4f", at.latitude(), at.longitude()))
            .orElse(""),
        place.population() == 0 ? "" : String.format(Locale.ROOT, "%,d", place.population()),
        place.id(),
        match.note());
  }
}
