package attest.eval.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers to the cases of suites, and the files they are kept in: one case a line, by id. */
final class Predictions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Flow flow;

  Predictions(Flow flow) {
    this.flow = flow;
  }

  /** The answer to every case, by id, in the order of the cases. */
  Map<String, JsonNode> of(Suite suite, int jobs) throws SuiteException {
    return switch (suite.task()) {
      case "report" -> ofReports(suite, jobs);
      case "cluster" -> new ClusterPrediction(flow).of(suite.cases(), jobs);
      default -> each(suite.cases(), forOne(suite), jobs);
    };
  }

  private Map<String, JsonNode> ofReports(Suite suite, int jobs) {
    return ActPrediction.SUITES.contains(suite.name())
        ? each(suite.cases(), new ActPrediction(flow), jobs)
        : new EventPredictions(flow).of(suite.cases(), jobs);
  }

  private CasePrediction forOne(Suite suite) throws SuiteException {
    return switch (suite.name()) {
      case "timex" -> new TimexPrediction();
      case "toponyms" -> new ToponymPrediction();
      case "attribution" -> new AttributionPrediction(flow);
      case "re3d" -> new Re3dPrediction(flow);
      case "event-place" -> new EventPlacePrediction(flow);
      case "discourse" -> new DiscoursePrediction(flow);
      case "indiapolice" -> new IndiaPolicePrediction(flow);
      case "ecb" -> new CorefPrediction(flow);
      default ->
          throw new SuiteException(
              "suite " + suite.name() + " of task " + suite.task() + " is not known");
    };
  }

  private static Map<String, JsonNode> each(List<Case> cases, CasePrediction one, int jobs) {
    List<JsonNode> answers = Jobs.each(cases, one::of, jobs);
    Map<String, JsonNode> predictions = new LinkedHashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      predictions.put(cases.get(i).id(), answers.get(i));
    }
    return predictions;
  }

  static void write(Map<String, JsonNode> predictions, Path file) throws SuiteException {
    try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, JsonNode> prediction : predictions.entrySet()) {
        ObjectNode line = JSON.createObjectNode().put("id", prediction.getKey());
        line.set("pred", prediction.getValue());
        lines.write(JSON.writeValueAsString(line));
        lines.write('\n');
      }
    } catch (IOException e) {
      throw new SuiteException(file + " cannot be written: " + e.getMessage());
    }
  }

  static Map<String, JsonNode> read(Path file) throws IOException, SuiteException {
    Map<String, JsonNode> predictions = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        if (!line.isBlank()) {
          JsonNode node = JSON.readTree(line);
          predictions.put(node.path("id").asText(), node.path("pred"));
        }
      } catch (JsonProcessingException e) {
        throw new SuiteException(file + ":" + number + ": not JSON: " + e.getOriginalMessage());
      }
    }
    return predictions;
  }
}
