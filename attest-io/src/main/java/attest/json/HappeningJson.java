package attest.json;

import attest.compare.Dead;
import attest.compare.Happening;
import attest.compare.Kind;
import attest.compare.When;
import attest.compare.Where;
import attest.model.Place.Point;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A row of a data set as JSON; reading what was written gives an equal row. */
public final class HappeningJson {
  private HappeningJson() {}

  /** Writes a row, which always counts. */
  public static ObjectNode write(Happening row) {
    ObjectNode node = Json.object().put("id", row.id());
    node.put("first", row.when().first().toString()).put("last", row.when().last().toString());
    node.put("place", row.where().name());
    node.put("lat", row.where().point().latitude()).put("lon", row.where().point().longitude());
    node.put("reach", row.where().reach());
    node.set("country", Json.orNull(row.where().country(), Json::text));
    node.set("acled", Json.orNull(row.kind().acled(), Json::text));
    node.set("acled_sub", Json.orNull(row.kind().acledSub(), Json::text));
    node.set("ucdp", Json.orNull(row.kind().ucdp(), Json::text));
    node.put("violent", row.kind().violent()).put("kind", row.kind().words());
    number(node, "low", row.dead().low());
    number(node, "best", row.dead().best());
    number(node, "high", row.dead().high());
    return node.put("who", row.words());
  }

  private static void number(ObjectNode node, String name, OptionalInt number) {
    if (number.isPresent()) {
      node.put(name, number.getAsInt());
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Happening read(JsonNode node) {
    return new Happening(
        Json.string(node, "id"),
        new When(day(node, "first"), day(node, "last")),
        new Where(
            Json.string(node, "place"),
            new Point(Json.field(node, "lat").asDouble(), Json.field(node, "lon").asDouble()),
            Json.field(node, "reach").asDouble(),
            Json.optionalText(node, "country")),
        new Kind(
            Json.optionalText(node, "acled"),
            Json.optionalText(node, "acled_sub"),
            Json.optionalText(node, "ucdp"),
            Json.field(node, "violent").asBoolean(),
            Json.string(node, "kind")),
        new Dead(number(node, "low"), number(node, "best"), number(node, "high")),
        Json.string(node, "who"),
        Optional.empty());
  }

  private static LocalDate day(JsonNode node, String name) {
    return LocalDate.parse(Json.string(node, name));
  }

  private static OptionalInt number(JsonNode node, String name) {
    return node.has(name) ? OptionalInt.of(node.get(name).asInt()) : OptionalInt.empty();
  }
}
