package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The labels that an answer gives to each given sentence. */
final class SentenceLabels {
  private SentenceLabels() {}

  static List<String> of(JsonNode labels) {
    return labels.valueStream().map(JsonNode::asText).toList();
  }

  /** One list a sentence; empty lists where nothing is answered. */
  static List<List<String>> rows(Case scored, JsonNode predicted) {
    JsonNode given = predicted.isObject() ? predicted.path("sentences") : predicted;
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : given) {
      rows.add(of(row.isObject() ? row.path("labels") : row));
    }
    while (rows.size() < scored.node().path("sentences").size()) {
      rows.add(List.of());
    }
    return rows;
  }
}
