package attest.input;

import attest.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's JSON-LD (schema.org) says of the article; blocks that are no JSON are passed over.
 */
record LinkedData(
    Optional<String> headline, Optional<String> published, Optional<String> publisher) {
  static LinkedData of(Document page) {
    LinkedData found = new LinkedData(Optional.empty(), Optional.empty(), Optional.empty());
    for (Element script : page.select("script[type=application/ld+json]")) {
      Deque<JsonNode> open = new ArrayDeque<>();
      parse(script.data()).ifPresent(open::add);
      while (!open.isEmpty()) {
        JsonNode node = open.removeFirst();
        found = found.or(node);
        if (node.isArray()) {
          node.forEach(open::add);
        } else if (node.path("@graph").isArray()) {
          node.path("@graph").forEach(open::add);
        }
      }
    }
    return found;
  }

  private LinkedData or(JsonNode node) {
    return new LinkedData(
        headline.or(() -> text(node.path("headline"))),
        published.or(() -> text(node.path("datePublished"))),
        publisher.or(() -> text(node.path("publisher").path("name"))));
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.of(Json.parse(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node.asText("")).filter(text -> !text.isBlank());
  }
}
