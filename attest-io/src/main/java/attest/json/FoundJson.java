package attest.json;

import attest.model.Found;
import attest.model.Found.Candidate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/**
 * The outcome of a look-up: {@code {"found": "one"|"several"|"none", "candidates": [{"value": ...,
 * "score": 0.9}], "why": null|"..."}}.
 */
final class FoundJson {
  private FoundJson() {}

  static <T> ObjectNode write(Found<T> found, Function<T, ? extends JsonNode> value) {
    ObjectNode node = Json.object();
    switch (found) {
      case Found.One<T> one -> node.put("found", "one");
      case Found.Several<T> several -> node.put("found", "several");
      case Found.None<T>(String why) -> node.put("found", "none").put("why", why);
    }
    if (!(found instanceof Found.None)) {
      node.set("candidates", Json.array(found.candidates(), c -> candidate(c, value)));
    }
    return node;
  }

  private static <T> ObjectNode candidate(
      Candidate<T> candidate, Function<T, ? extends JsonNode> value) {
    ObjectNode node = Json.object();
    node.set("value", value.apply(candidate.value()));
    return node.put("score", candidate.score());
  }

  static <T> Found<T> read(JsonNode node, Function<JsonNode, T> value) {
    String kind = Json.string(node, "found");
    if (kind.equals("none")) {
      return new Found.None<>(Json.string(node, "why"));
    }
    List<Candidate<T>> candidates =
        Json.list(
            Json.field(node, "candidates"),
            item ->
                new Candidate<>(
                    value.apply(Json.field(item, "value")), Json.field(item, "score").asDouble()));
    return switch (kind) {
      case "one" -> new Found.One<>(candidates.getFirst().value(), candidates.getFirst().score());
      case "several" -> new Found.Several<>(candidates);
      default -> throw new IllegalArgumentException("found \"" + kind + "\"");
    };
  }
}
