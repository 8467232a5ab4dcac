package attest.json;

import attest.model.TimeSpan;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** Times as bounds with their precision; {@code edtf} repeats them and is not read back. */
final class TimeJson {
  private TimeJson() {}

  static ObjectNode write(TimeSpan time) {
    ObjectNode node = Json.object();
    node.set("first", Json.orNull(time.first(), Json::text));
    node.set("last", Json.orNull(time.last(), Json::text));
    node.put("precision", Json.word(time.precision()));
    node.put("edtf", time.edtf());
    node.set("part_of_day", Json.orNull(time.partOfDay(), Json::text));
    node.set("reasons", Json.words(time.reasons()));
    return node;
  }

  static TimeSpan read(JsonNode node) {
    return new TimeSpan(
        Json.optionalText(node, "first").map(LocalDate::parse),
        Json.optionalText(node, "last").map(LocalDate::parse),
        Json.word(TimeSpan.Precision.class, Json.field(node, "precision")),
        Json.optionalText(node, "part_of_day"),
        Json.list(Json.field(node, "reasons"), JsonNode::asText));
  }
}
