package attest.app;

import attest.gazetteer.GazetteerFile;
import attest.gazetteer.GazetteerImport;
import attest.gazetteer.ListKind;
import attest.place.Gazetteer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code attest gazetteer import}: lists of places become layers over the shipped gazetteer. */
@Command(
    name = "import",
    description = {
      "Adds lists of places to the gazetteer: a GeoNames dump (allCountries.zip, SY.zip) with or without alternateNamesV2.zip, Who's On First or p-code tables, a CSV of one's own.",
      "A list of the same file name is replaced. Broken lines are refused by number; the old gazetteer stays in use until the new one is whole."
    })
final class GazetteerImportCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Lists: .txt, .tsv, .csv, .zip.")
  private List<Path> lists = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = KindWord.class,
      description =
          "What the files are: geonames, alternate-names, whos-on-first, pcodes, places (default: told by name and first line).")
  private @Nullable ListKind kind;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The gazetteer to add to (default: the one in use, see --gazetteer of read).")
  private @Nullable Path out;

  @Option(
      names = "--show",
      paramLabel = "N",
      description = "How many refused lines to show (default: ${DEFAULT-VALUE}).")
  private int show = 20;

  @Option(
      names = "--refused",
      paramLabel = "FILE",
      description = "Writes all refused lines into this file.")
  private @Nullable Path refusedFile;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Kinds as users write them. */
  static final class KindWord implements ITypeConverter<ListKind> {
    @Override
    public ListKind convert(String word) {
      for (ListKind each : ListKind.values()) {
        if (each.word().equals(word.toLowerCase(Locale.ROOT))) {
          return each;
        }
      }
      throw new TypeConversionException("\"" + word + "\" is no kind of list");
    }
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Path target = Optional.ofNullable(out).orElseGet(() -> new GazetteerOption().target());
    try (ImportTalk talk = ImportTalk.of(err, show, Optional.ofNullable(refusedFile))) {
      GazetteerImport run = new GazetteerImport(target, Gazetteer.builtIn(), talk, talk.refusals());
      GazetteerFile file = run.read(lists, Optional.ofNullable(kind));
      talk.end();
      err.println(sentence(file));
      err.flush();
      return talk.refusals().count() == 0 ? 0 : 1;
    } catch (IOException e) {
      throw new Refusal(e.getMessage() + "; the gazetteer " + target + " is as it was");
    }
  }

  private static String sentence(GazetteerFile file) {
    long places = file.layers().stream().mapToLong(GazetteerFile.Layer::places).sum();
    return String.format(
        Locale.ROOT,
        "The gazetteer %s holds %,d places of %d lists over the shipped ones.",
        file.path(),
        places,
        file.layers().size());
  }
}
