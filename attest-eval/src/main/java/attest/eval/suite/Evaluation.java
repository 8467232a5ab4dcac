package attest.eval.suite;

import attest.eval.suite.Prediction.Told;
import attest.link.Linker;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs the flow over the reports of a suite, writes predictions and prints the metrics. The figures
 * agree with the suites' reference scorer to the last digit.
 */
public final class Evaluation {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Labels of the suite case2021 that name no ACLED sub-event. */
  private static final Set<String> NOT_IN_ACLED =
      Set.of("org_crime", "natural_disaster", "man_made_disaster", "diplo", "attrib");

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
      if (!suite.task().equals("report")) {
        throw new SuiteException(
            folder + " asks for task " + suite.task() + "; only task report can be run so far");
      }
      Map<String, ArrayNode> predictions = predict(suite, options.jobs());
      if (options.predictions().isPresent()) {
        write(predictions, options.predictions().orElseThrow());
      }
      print(suite, score(suite, predictions), options.json(), out);
      return 0;
    } catch (SuiteException e) {
      talk.println("attest evaluate: " + e.getMessage());
      return 2;
    }
  }

  /** The metrics of predictions that are given by case id; a missing one counts as empty. */
  public static Metrics score(Suite suite, Map<String, ArrayNode> predictions) {
    ReportScore reports = new ReportScore(Countries.load());
    ArrayNode nothing = JsonNodeFactory.instance.arrayNode();
    if (suite.name().equals("seeds")) {
      return new SeedScore(reports)
          .score(suite.cases(), read -> predictions.getOrDefault(read.id(), nothing));
    }
    List<Tally> tallies = new ArrayList<>();
    for (Case read : suite.cases()) {
      tallies.add(reports.score(read, predictions.getOrDefault(read.id(), nothing)));
    }
    Metrics metrics = Metrics.of(tallies);
    if (suite.name().equals("case2021")) {
      metrics.put(
          "case2021_wf1", metrics.value("code_case2021_wf1"), metrics.support("code_case2021"));
      metrics.put(
          "case2021_25_wf1",
          Metrics.weighted(tallies, "code_case2021", NOT_IN_ACLED),
          metrics.support("code_case2021"));
    }
    return metrics;
  }

  /** The events of every case, by case id. */
  public Map<String, ArrayNode> predict(Suite suite, int jobs) {
    List<Linker.Item> items = read(suite, jobs);
    Map<ClaimId, Event> linked = new TreeMap<>();
    for (Event event : flow.link(items)) {
      event.claims().forEach(claim -> linked.put(claim.id(), event));
    }
    Map<String, ArrayNode> predictions = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Case read = suite.cases().get(i);
      predictions.put(read.id(), new Prediction(read).events(told(items.get(i), linked)));
    }
    return predictions;
  }

  private List<Told> told(Linker.Item item, Map<ClaimId, Event> linked) {
    List<Told> told = new ArrayList<>();
    for (Event alone : flow.link(List.of(item))) {
      Event event = linked.get(alone.claims().getFirst().id());
      told.add(new Told(alone, event == null ? alone : event));
    }
    return told;
  }

  private List<Linker.Item> read(Suite suite, int jobs) {
    try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, jobs))) {
      List<Future<Linker.Item>> reading = new ArrayList<>();
      for (Case read : suite.cases()) {
        reading.add(
            threads.submit(() -> {
              List<Claim> claims = flow.read(read.report());
              return new Linker.Item(read.report(), claims);
            }));
      }
      List<Linker.Item> items = new ArrayList<>();
      for (Future<Linker.Item> item : reading) {
        items.add(item.get());
      }
      return items;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading " + suite.name(), e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a report of " + suite.name() + " made reading throw", e);
    }
  }

  private static void write(Map<String, ArrayNode> predictions, Path file) throws SuiteException {
    try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, ArrayNode> prediction : predictions.entrySet()) {
        ObjectNode line = JSON.createObjectNode().put("id", prediction.getKey());
        line.set("pred", prediction.getValue());
        lines.write(JSON.writeValueAsString(line));
        lines.write('\n');
      }
    } catch (IOException e) {
      throw new SuiteException(file + " cannot be written: " + e.getMessage());
    }
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
