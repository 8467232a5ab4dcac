package attest.app;

import attest.gazetteer.GazetteerFile;
import attest.place.Gazetteer;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attest gazetteer info}: which lists are in use. */
@Command(name = "info", description = "Tells which lists of places are in use, uppermost last.")
final class GazetteerInfoCommand implements Callable<Integer> {
  @Mixin private GazetteerOption gazetteerOption = new GazetteerOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Optional<GazetteerFile> file = gazetteerOption.file();
    Table table = new Table(List.of("list", "kind", "places", "names"), List.of(60, 20, 20, 20));
    Gazetteer shipped = Gazetteer.builtIn();
    table.row("(shipped)", "", number(shipped.size()), number(shipped.names()));
    if (file.isPresent()) {
      for (GazetteerFile.Layer layer : file.get().layers()) {
        table.row(layer.name(), layer.kind().word(), number(layer.places()), number(layer.names()));
      }
    }
    out.print(table.print(Ink.ofTerminal()));
    file.ifPresent(used -> out.println(used.path() + used.id().map(id -> "  " + id).orElse("")));
    out.flush();
    return 0;
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
