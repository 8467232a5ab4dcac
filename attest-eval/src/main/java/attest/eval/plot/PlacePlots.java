package attest.eval.plot;

import attest.eval.suite.PlaceAnswers;
import attest.eval.suite.PlaceAnswers.Answer;
import attest.eval.suite.SuiteException;
import attest.place.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Command that draws how far off places are: a curve of distances, and a map of the errors. */
public final class PlacePlots {
  private static final String USAGE =
      """
      usage: ./measure places OUT_FOLDER SUITE PREDICTIONS [SUITE PREDICTIONS]...
        draws place-distance.svg and place-errors.svg; PREDICTIONS is what
        `attest evaluate SUITE --predictions FILE` wrote
      """;

  private PlacePlots() {}

  /** Draws both pictures. Exit code 2: wrong use, a missing or broken file. */
  public static void main(String[] args) throws IOException {
    if (args.length < 3 || args.length % 2 == 0) {
      System.err.print(USAGE);
      System.exit(2);
    }
    try {
      draw(Path.of(args[0]), answers(args));
    } catch (SuiteException e) {
      System.err.println("measure places: " + e.getMessage());
      System.exit(2);
    }
  }

  private static Map<String, List<Answer>> answers(String[] args)
      throws IOException, SuiteException {
    Map<String, List<Answer>> bySuite = new LinkedHashMap<>();
    for (int i = 1; i < args.length; i += 2) {
      Path suite = Path.of(args[i]);
      bySuite.put(suite.getFileName().toString(), PlaceAnswers.read(suite, Path.of(args[i + 1])));
    }
    return bySuite;
  }

  private static void draw(Path folder, Map<String, List<Answer>> bySuite) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("place-distance.svg"), DistanceCurve.draw(bySuite));
    List<Answer> all = new ArrayList<>();
    bySuite.values().forEach(all::addAll);
    Gazetteer gazetteer = Gazetteer.builtIn();
    Files.writeString(folder.resolve("place-errors.svg"), ErrorMap.draw(all, gazetteer.places()));
    System.out.printf("%d events drawn to %s%n", all.size(), folder);
  }
}
