package attest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;

/** Indented JSON: two spaces a level, line feeds, arrays of plain values on one line. */
final class Pretty {
  private final StringBuilder out = new StringBuilder();

  String of(JsonNode node) {
    write(node, "\n");
    return out.toString();
  }

  private void write(JsonNode node, String newLine) {
    if (node.isObject() && !node.isEmpty()) {
      object(node, newLine);
    } else if (node.isArray() && !isFlat(node)) {
      array(node, newLine);
    } else {
      out.append(Json.line(node));
    }
  }

  private void object(JsonNode node, String newLine) {
    String inner = newLine + "  ";
    out.append('{');
    String between = "";
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      out.append(between).append(inner);
      out.append(Json.line(Json.text(field.getKey()))).append(": ");
      write(field.getValue(), inner);
      between = ",";
    }
    out.append(newLine).append('}');
  }

  private void array(JsonNode node, String newLine) {
    String inner = newLine + "  ";
    out.append('[');
    for (Iterator<JsonNode> items = node.elements(); items.hasNext(); ) {
      out.append(inner);
      write(items.next(), inner);
      out.append(items.hasNext() ? "," : "");
    }
    out.append(newLine).append(']');
  }

  /** Plain values, or arrays of plain values such as spans and points. */
  private static boolean isFlat(JsonNode array) {
    for (JsonNode item : array) {
      boolean flat = item.isValueNode() || (item.isArray() && isFlat(item));
      if (!flat) {
        return false;
      }
    }
    return true;
  }
}
