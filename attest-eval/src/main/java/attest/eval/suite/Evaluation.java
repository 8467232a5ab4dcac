package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
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
   * @param every which cases to take: every one, every second ...
   * @param looks what else to show
   */
  public record Options(
      Optional<Path> predictions, int jobs, boolean json, int every, Looks looks) {
    /** A table on one thread, no predictions kept. */
    public static final Options DEFAULT = new Options(Optional.empty(), 1, false, 1, Looks.NOTHING);
  }

  /**
   * What to show beside the metrics. It holds words of the suite's texts.
   *
   * @param errors how many of the worst cases
   * @param field a metric that alone says which cases are worst
   * @param confusion a scheme whose codes are set against those of the gold
   */
  public record Looks(int errors, Optional<String> field, Optional<String> confusion) {
    /** Metrics alone. */
    public static final Looks NOTHING = new Looks(0, Optional.empty(), Optional.empty());
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
      Suite suite = Suite.read(folder).every(options.every());
      Map<String, JsonNode> predictions = new Predictions(flow).of(suite, options.jobs());
      if (options.predictions().isPresent()) {
        Predictions.write(predictions, options.predictions().orElseThrow());
      }
      Scored scored = Scored.of(suite, predictions);
      print(suite, scored.metrics(), options.json(), out);
      Looks looks = options.looks();
      looks.confusion().ifPresent(scheme -> new Confusion(scheme, scored).print(out));
      new WorstCases(scored, looks.errors(), looks.field()).print(out);
      return 0;
    } catch (SuiteException e) {
      talk.println("attest evaluate: " + e.getMessage());
      return 2;
    }
  }

  /** The metrics of predictions that are given by case id; a missing one counts as empty. */
  public static Metrics score(Suite suite, Map<String, JsonNode> predictions)
      throws SuiteException {
    return Scored.of(suite, predictions).metrics();
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
