package attest.eval.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Scores a predictions file that exists: {@code Rescore SUITE PREDICTIONS}. */
public final class Rescore {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Rescore() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: ./measure rescore SUITE PREDICTIONS");
      System.exit(2);
    }
    try {
      Suite suite = Suite.read(Path.of(args[0]));
      Metrics metrics = Evaluation.score(suite, read(Path.of(args[1])));
      Evaluation.print(suite, metrics, true, System.out);
    } catch (SuiteException e) {
      System.err.println("attest evaluate: " + e.getMessage());
      System.exit(2);
    }
  }

  private static Map<String, ArrayNode> read(Path file) throws IOException, SuiteException {
    Map<String, ArrayNode> predictions = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        JsonNode node = JSON.readTree(line);
        JsonNode events =
            node.path("pred").has("events") ? node.path("pred").path("events") : node.path("pred");
        predictions.put(
            node.path("id").asText(),
            events instanceof ArrayNode array ? array : JSON.createArrayNode());
      } catch (JsonProcessingException e) {
        throw new SuiteException(file + ":" + number + ": not JSON: " + e.getOriginalMessage());
      }
    }
    return predictions;
  }
}
