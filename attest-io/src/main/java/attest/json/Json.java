package attest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How this package writes and reads JSON trees: enums in lower case, "not stated" as null. */
public final class Json {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(64 * 1024 * 1024).build())
              .build());

  private Json() {}

  /** An empty object; its fields stay in the order in which they are put. */
  public static ObjectNode object() {
    return NODES.objectNode();
  }

  /** An empty array. */
  public static ArrayNode array() {
    return NODES.arrayNode();
  }

  /** One line of JSON. */
  public static String line(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a JSON tree that cannot be written", e);
    }
  }

  /** Indented JSON, lines ended by a line feed. */
  public static String pretty(JsonNode node) {
    return new Pretty().of(node);
  }

  /**
   * Reads one JSON value and nothing after it.
   *
   * @throws JsonProcessingException whose message says what is wrong and in which column
   */
  public static JsonNode parse(String text) throws JsonProcessingException {
    return MAPPER
        .readerFor(JsonNode.class)
        .with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .readValue(text);
  }

  /** Reads JSON that this package wrote. */
  public static JsonNode read(String text) {
    try {
      return parse(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("broken JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** The lower-case word for a value. */
  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E word(Class<E> type, JsonNode node) {
    return Enum.valueOf(type, node.asText().toUpperCase(Locale.ROOT));
  }

  /** An array of the values, each written as given. */
  public static <T> ArrayNode array(List<T> values, Function<? super T, ? extends JsonNode> write) {
    ArrayNode array = array();
    values.forEach(value -> array.add(write.apply(value)));
    return array;
  }

  static ArrayNode words(List<String> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
    if (!array.isArray()) {
      throw new IllegalArgumentException("an array was expected, not " + array);
    }
    List<T> values = new ArrayList<>(array.size());
    array.forEach(item -> values.add(read.apply(item)));
    return values;
  }

  /** The value written as given, or null for "not stated". */
  public static <T> JsonNode orNull(Optional<T> value, Function<T, ? extends JsonNode> write) {
    return value.<JsonNode>map(write::apply).orElse(NODES.nullNode());
  }

  /** A JSON string. */
  public static JsonNode text(Object value) {
    return NODES.textNode(value.toString());
  }

  static <T> Optional<T> optional(JsonNode object, String field, Function<JsonNode, T> read) {
    JsonNode value = object.path(field);
    return value.isNull() || value.isMissingNode()
        ? Optional.empty()
        : Optional.of(read.apply(value));
  }

  static Optional<String> optionalText(JsonNode object, String field) {
    return optional(object, field, JsonNode::asText);
  }

  static JsonNode field(JsonNode object, String name) {
    JsonNode value = object.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the field \"" + name + "\" is missing");
    }
    return value;
  }

  static String string(JsonNode object, String name) {
    return field(object, name).asText();
  }
}
