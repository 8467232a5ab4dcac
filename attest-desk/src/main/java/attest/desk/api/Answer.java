package attest.desk.api;

import attest.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** Sends trees of JSON, with an ETag where the answer tells a state. */
final class Answer {
  static final String JSON = "application/json";

  private Answer() {}

  static void json(Context context, JsonNode node) {
    context.contentType(JSON).result(Json.line(node));
  }

  /** The answer of a state, or 304 where the asker has it already. */
  static void tagged(Context context, long change, Supplier<? extends JsonNode> answer) {
    String tag = tag(change);
    context.header("ETag", tag);
    Optional<String> known = Optional.ofNullable(context.header("If-None-Match"));
    if (known.isPresent() && names(known.get(), tag)) {
      context.status(304);
    } else {
      json(context, answer.get());
    }
  }

  private static boolean names(String header, String tag) {
    return Arrays.stream(header.split(","))
        .map(String::strip)
        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
        .map(one -> one.endsWith("--gzip\"") ? one.replace("--gzip\"", "\"") : one)
        .anyMatch(tag::equals);
  }

  static String tag(long change) {
    return "\"" + change + "\"";
  }
}
