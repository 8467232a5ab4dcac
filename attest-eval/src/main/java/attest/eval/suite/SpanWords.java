package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Spans as a person reads them: their words beside their offsets, labels and values. */
final class SpanWords {
  private final int[] text;

  SpanWords(String text) {
    this.text = text.codePoints().toArray();
  }

  /** Every entry of a list in its own words, in text order. */
  Set<String> all(JsonNode entries) {
    Map<String, String> ordered = new TreeMap<>();
    for (JsonNode entry : entries) {
      String shown = show(entry).strip();
      ordered.put("%08d %s".formatted(first(entry), shown), shown);
    }
    return new LinkedHashSet<>(ordered.values());
  }

  private static int first(JsonNode entry) {
    if (entry.path("start").isInt()) {
      return entry.path("start").asInt();
    }
    int first = Integer.MAX_VALUE / 2;
    for (JsonNode part : entry) {
      first = part.isContainerNode() ? Math.min(first, first(part)) : first;
    }
    return first;
  }

  private String show(JsonNode node) {
    if (node.isArray()) {
      StringBuilder list = new StringBuilder();
      node.forEach(part -> list.append(show(part)));
      return list.toString();
    }
    if (!node.isObject()) {
      return " " + node.asText();
    }
    StringBuilder shown = new StringBuilder();
    if (node.path("start").isInt()) {
      int start = Math.min(text.length, node.path("start").asInt());
      int end = Math.max(start, Math.min(text.length, node.path("end").asInt()));
      shown.append(" %d-%d \"%s\"".formatted(start, end, new String(text, start, end - start)));
    }
    Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
    while (fields.hasNext()) {
      Map.Entry<String, JsonNode> field = fields.next();
      boolean offset = field.getKey().equals("start") || field.getKey().equals("end");
      if (!offset && !field.getValue().isEmpty() || field.getValue().isTextual()) {
        shown.append("  ").append(field.getKey()).append(':').append(show(field.getValue()));
      }
    }
    return shown.toString();
  }
}
