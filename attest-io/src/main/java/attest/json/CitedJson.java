package attest.json;

import attest.model.Cited;
import attest.model.How;
import attest.model.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A cited value: {@code {"value": ..., "at": [[12, 20]], "words": ["..."], "rule": "...",
 * "confidence": 0.9}}. Spans are UTF-16 units of the report's text; the words are written only
 * where that text is given, and never read back.
 */
final class CitedJson {
  private final Optional<String> text;

  CitedJson(Optional<String> text) {
    this.text = text;
  }

  <T> ObjectNode write(Cited<T> cited, Function<T, ? extends JsonNode> value) {
    ObjectNode node = Json.object();
    node.set("value", value.apply(cited.value()));
    spans(node, cited.at());
    node.put("rule", cited.how().rule());
    node.put("confidence", cited.how().confidence());
    return node;
  }

  void spans(ObjectNode node, List<Span> at) {
    node.set("at", Json.array(at, CitedJson::span));
    text.ifPresent(t -> node.set("words", Json.words(at.stream().map(s -> s.in(t)).toList())));
  }

  static <T> Cited<T> read(JsonNode node, Function<JsonNode, T> value) {
    return new Cited<>(
        value.apply(Json.field(node, "value")),
        Json.list(Json.field(node, "at"), CitedJson::span),
        new How(Json.string(node, "rule"), Json.field(node, "confidence").asDouble()));
  }

  static ArrayNode span(Span span) {
    return Json.array().add(span.start()).add(span.end());
  }

  static Span span(JsonNode node) {
    return new Span(node.path(0).asInt(-1), node.path(1).asInt(-1));
  }
}
