package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The fields of an event that a metric looks at, as a person reads them. */
final class EventFields {
  private static final Map<String, String> BY_START =
      Map.of(
          "killed", "killed",
          "wounded", "wounded",
          "civ", "civilians_killed",
          "date", "date",
          "place", "place",
          "country", "place",
          "admin1", "place",
          "actor", "actors",
          "target", "targets",
          "type", "type");
  private static final List<String> BRIEF =
      List.of(
          "type", "date", "place", "killed", "wounded", "actors", "targets", "victims", "codes");
  private static final int LONGEST = 220;

  private EventFields() {}

  /** The field that a metric looks at: {@code codes.acled}; "" for none that one event has. */
  static String of(String metric) {
    if (metric.startsWith("code_")) {
      return "codes." + metric.substring("code_".length());
    }
    if (metric.startsWith("answer_")) {
      return "extra.answers." + metric.substring("answer_".length());
    }
    if (metric.startsWith("silence")) {
      return "killed";
    }
    return BY_START.getOrDefault(metric.split("_", 2)[0], "");
  }

  static String show(JsonNode event, String field) {
    JsonNode node = event;
    for (String step : field.split("\\.", -1)) {
      node = node.path(step);
    }
    String shown = node.isMissingNode() ? "-" : plain(node);
    return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + " ...";
  }

  private static String plain(JsonNode node) {
    if (node.isArray()) {
      StringJoiner list = new StringJoiner("; ");
      node.forEach(entry -> list.add(plain(entry)));
      return list.toString();
    }
    if (node.isObject()) {
      StringJoiner fields = new StringJoiner(", ");
      node.properties()
          .forEach(field -> {
            if (!field.getValue().isNull()
                && !(field.getValue().isArray() && field.getValue().isEmpty())) {
              fields.add(field.getKey() + " " + plain(field.getValue()));
            }
          });
      return fields.toString();
    }
    return node.isNull() ? "-" : node.asText();
  }

  static String brief(JsonNode event) {
    StringJoiner brief = new StringJoiner(" | ");
    for (String field : BRIEF) {
      JsonNode node = event.path(field);
      if (!node.isMissingNode() && !node.isNull() && !(node.isContainerNode() && node.isEmpty())) {
        brief.add(field + ": " + show(event, field));
      }
    }
    return brief.toString();
  }

  /** The words that an answer rests on. */
  static String evidence(JsonNode event) {
    StringJoiner words = new StringJoiner(" / ");
    event.path("evidence").forEach(span -> words.add(span.path("text").asText()));
    return words.length() == 0 ? "no event was read" : words.toString();
  }
}
