package attest.eval;

import attest.place.Gazetteer;
import attest.place.GazetteerSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Command that makes the shipped gazetteer from its source tables: {@code --sources FOLDER --out
 * FILE}. Refused lines go to standard error by number; the file is replaced whole or not at all.
 * Exit 0, 1 where lines were refused, 2 for wrong usage.
 */
public final class BuildGazetteer {
  private BuildGazetteer() {}

  /** Runs the command. */
  public static void main(String[] arguments) throws IOException {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) throws IOException {
    boolean complete =
        arguments.length == 4 && arguments[0].equals("--sources") && arguments[2].equals("--out");
    if (!complete) {
      System.err.println("usage: ./measure gazetteer --sources FOLDER --out FILE");
      return 2;
    }
    Path out = Path.of(arguments[3]);
    GazetteerSources.Outcome outcome = GazetteerSources.read(Path.of(arguments[1]));
    outcome.refused().forEach(line -> System.err.println("refused " + line));
    outcome.builder().write(out);
    Gazetteer gazetteer = Gazetteer.open(out);
    System.out.printf(
        "%s: %,d places, %,d names, %,d bytes; %d lines refused%n",
        out, gazetteer.size(), gazetteer.names(), Files.size(out), outcome.refused().size());
    return outcome.refused().isEmpty() ? 0 : 1;
  }
}
