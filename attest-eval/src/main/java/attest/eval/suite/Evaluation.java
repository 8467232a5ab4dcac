package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the flow over the reports of a suite, writes predictions and prints the metrics. The figures
 * agree with the suites' reference scorer to the last digit.
 */
public final class Evaluation {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Flow flow;

  public Evaluation(Flow flow) {
    this.flow = flow;
  }

  /**
   * How to run.
   *
   * @param predictions where to write predictions, one case a line; empty = nowhere
   * @param jobs threads that read
   * @param json metrics as one JSON object instead of a table
   */
  public record Options(Optional<Path> predictions, int jobs, boolean json) {
    /** A table on one thread, no predictions kept. */
    public static final Options DEFAULT = new Options(Optional.empty(), 1, false);
  }

  /**
   * Evaluates one suite.
   *
   * @param out the metrics go here
   * @param talk one clear line goes here where the suite cannot be used
   * @return 0, or 2 where the suite or the predictions file cannot be used
   */
  public int run(Path folder, Options options, PrintStream out, PrintStream talk) {
    try {
      Suite suite = Suite.read(folder);
      Map<String, JsonNode> predictions = new Predictions(flow).of(suite, options.jobs());
      if (options.predictions().isPresent()) {
        Predictions.write(predictions, options.predictions().orElseThrow());
      }
      print(suite, score(suite, predictions), options.json(), out);
      return 0;
    } catch (SuiteException e) {
      talk.println("attest evaluate: " + e.getMessage());
      return 2;
    }
  }

  /** The metrics of predictions that are given by case id; a missing one counts as empty. */
  public static Metrics score(Suite suite, Map<String, JsonNode> predictions)
      throws SuiteException {
    SuiteScore score = SuiteScore.of(suite, predictions);
    List<Tally> tallies = new ArrayList<>();
    for (Case scored : suite.cases()) {
      tallies.add(
          score.score(scored, predictions.getOrDefault(scored.id(), MissingNode.getInstance())));
    }
    return score.total(tallies);
  }

  static void print(Suite suite, Metrics metrics, boolean asJson, PrintStream out) {
    if (asJson) {
      out.println(json(suite, metrics));
      return;
    }
    out.printf("%s: %d cases%n", suite.name(), suite.cases().size());
    for (String name : metrics.names()) {
      String value =
          metrics.value(name).isPresent()
              ? Metrics.rounded(metrics.value(name).getAsDouble())
              : "-";
      out.printf("  %-32s %10s %7d%n", name, value, metrics.support(name));
    }
  }

  private static JsonNode json(Suite suite, Metrics metrics) {
    ObjectNode node = JSON.createObjectNode();
    node.put("suite", suite.name());
    node.put("cases", suite.cases().size());
    ObjectNode values = node.putObject("metrics");
    for (String name : metrics.names()) {
      if (metrics.value(name).isPresent()) {
        values.put(name, Double.parseDouble(Metrics.rounded(metrics.value(name).getAsDouble())));
      } else {
        values.putNull(name);
      }
    }
    return node;
  }
}
