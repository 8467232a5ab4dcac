package attest.desk.api;

import attest.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a request brings along: one JSON object of known fields. */
final class Body {
  private Body() {}

  /**
   * Reads the object.
   *
   * @param what it is, for whoever sent something else
   */
  static JsonNode of(Context context, String what, Set<String> fields) {
    String type = String.valueOf(context.contentType()).toLowerCase(Locale.ROOT);
    if (!type.equals(Answer.JSON) && !type.startsWith(Answer.JSON + ";")) {
      throw new Problem(Problem.Kind.NOT_JSON, what + " is sent as " + Answer.JSON);
    }
    try {
      JsonNode body = Json.parse(context.body());
      if (!body.isObject()) {
        throw new Problem(Problem.Kind.BAD_QUESTION, "the body is no JSON object");
      }
      body.fieldNames()
          .forEachRemaining(name -> {
            if (!fields.contains(name)) {
              throw Problem.bad(name, what + " has no \"" + name + "\"");
            }
          });
      return body;
    } catch (JsonProcessingException e) {
      throw new Problem(Problem.Kind.BAD_QUESTION, "the body is not JSON");
    }
  }

  /** A text, if the field is there. */
  static Optional<String> text(JsonNode body, String name, int longest) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual() || value.asText().length() > longest) {
      throw Problem.bad(name, "\"" + name + "\" takes a text of " + longest + " characters");
    }
    return Optional.of(value.asText());
  }
}
