package attest.json;

import attest.model.Location;
import attest.model.Place;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Places of the gazetteer and locations as a report tells them. */
public final class PlaceJson {
  private PlaceJson() {}

  static ObjectNode location(Location location, Entities entities) {
    ObjectNode node = Json.object();
    node.put("name", location.name());
    node.put("relation", Json.word(location.relation()));
    node.set("kilometres", Json.orNull(location.kilometres(), km -> Json.object().numberNode(km)));
    node.set("within", Json.orNull(location.within(), Json::text));
    location.holder().ifPresent(place -> node.set("holder", entities.write(place)));
    node.set("place", FoundJson.write(location.place(), entities::write));
    return node;
  }

  static Location location(JsonNode node, Entities entities) {
    return new Location(
        Json.string(node, "name"),
        FoundJson.read(Json.field(node, "place"), entities::place),
        Json.word(Location.Relation.class, Json.field(node, "relation")),
        Json.optional(node, "kilometres", JsonNode::asDouble),
        Json.optionalText(node, "within"),
        Json.optional(node, "holder", entities::place));
  }

  /** A place of the gazetteer. */
  public static ObjectNode write(Place place) {
    ObjectNode node = Json.object();
    node.put("id", place.id());
    node.put("name", place.name());
    node.put("kind", Json.word(place.kind()));
    node.set("lat", Json.orNull(place.point(), p -> node.numberNode(p.latitude())));
    node.set("lon", Json.orNull(place.point(), p -> node.numberNode(p.longitude())));
    node.set("country", Json.orNull(place.admin().country(), Json::text));
    node.set("province", Json.orNull(place.admin().province(), Json::text));
    node.set("district", Json.orNull(place.admin().district(), Json::text));
    node.put("population", place.population());
    return node;
  }

  /** Reads what {@link #write} wrote. */
  public static Place read(JsonNode node) {
    return new Place(
        Json.string(node, "id"),
        Json.string(node, "name"),
        Json.word(Place.Kind.class, Json.field(node, "kind")),
        Json.optional(
            node,
            "lat",
            lat -> new Place.Point(lat.asDouble(), Json.field(node, "lon").asDouble())),
        new Place.Admin(
            Json.optionalText(node, "country"),
            Json.optionalText(node, "province"),
            Json.optionalText(node, "district")),
        Json.field(node, "population").asLong());
  }
}
