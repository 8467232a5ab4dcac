package attest.app;

import attest.Attest;
import attest.gazetteer.GazetteerFile;
import attest.place.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which gazetteer of imported lists is laid over the shipped one. */
final class GazetteerOption {
  static final String VARIABLE = "ATTEST_GAZETTEER";
  private static final String NONE = "shipped";
  private static final Path USUAL = Path.of("attest.gazetteer");

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "Imported places to use beside the shipped ones; \"shipped\" for none (default: the file that $ATTEST_GAZETTEER names, else attest.gazetteer where there is one).")
  private @Nullable String told;

  /**
   * The gazetteer that a command uses.
   *
   * @param places all of them
   * @param id tells what has been imported; empty where nothing is
   */
  record InUse(Gazetteer places, Optional<String> id) {
    Attest attest() {
      return Attest.with(places);
    }

    /** Stands with each reading in the ledger; another gazetteer makes another reading. */
    String version() {
      return Attest.VERSION + id.map(imported -> "+gazetteer." + imported).orElse("");
    }
  }

  /** The file that is told by the option or the environment. */
  private Optional<String> named() {
    return Optional.ofNullable(told).or(() -> Optional.ofNullable(System.getenv(VARIABLE)));
  }

  /** The file to import into. */
  Path target() {
    return named().filter(name -> !name.equals(NONE)).map(Path::of).orElse(USUAL);
  }

  /** The file in use; empty where nothing has been imported. */
  Optional<GazetteerFile> file() {
    Optional<String> named = named();
    if (named.equals(Optional.of(NONE))) {
      return Optional.empty();
    }
    Path path = target();
    if (!Files.exists(path)) {
      if (named.isPresent()) {
        throw new Refusal(
            "there is no gazetteer "
                + path
                + "; make one with: attest gazetteer import FILE --out "
                + path);
      }
      return Optional.empty();
    }
    try {
      return Optional.of(GazetteerFile.open(path));
    } catch (IOException e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }

  /** The shipped gazetteer with the imported lists over it. */
  InUse inUse() {
    Gazetteer shipped = Gazetteer.builtIn();
    Optional<GazetteerFile> file = file();
    if (file.isEmpty()) {
      return new InUse(shipped, Optional.empty());
    }
    try {
      return new InUse(file.get().over(shipped), file.get().id());
    } catch (IOException e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }
}
