package attest.eval.suite;

import java.io.IOException;
import java.nio.file.Path;

/** Scores a predictions file that exists: {@code Rescore SUITE PREDICTIONS}. */
public final class Rescore {
  private Rescore() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: ./measure rescore SUITE PREDICTIONS");
      System.exit(2);
    }
    try {
      Suite suite = Suite.read(Path.of(args[0]));
      Metrics metrics = Evaluation.score(suite, Predictions.read(Path.of(args[1])));
      Evaluation.print(suite, metrics, true, System.out);
    } catch (SuiteException e) {
      System.err.println("attest evaluate: " + e.getMessage());
      System.exit(2);
    }
  }
}
