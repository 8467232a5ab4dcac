package attest.json;

import attest.model.Actor;
import attest.model.Party;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** Actors and the parties that stand for them. */
public final class ActorJson {
  private ActorJson() {}

  static ObjectNode party(Party party, Entities entities) {
    ObjectNode node = Json.object();
    node.put("words", party.words());
    node.set("actor", FoundJson.write(party.actor(), entities::write));
    return node;
  }

  static Party party(JsonNode node, Entities entities) {
    return new Party(
        Json.string(node, "words"), FoundJson.read(Json.field(node, "actor"), entities::actor));
  }

  /** An actor of the registry. */
  public static ObjectNode write(Actor actor) {
    ObjectNode node = Json.object();
    node.put("id", actor.id());
    node.put("name", actor.name());
    node.set("aliases", Json.words(actor.aliases()));
    node.put("kind", Json.word(actor.kind()));
    node.set("country", Json.orNull(actor.country(), Json::text));
    node.set("parents", Json.array(actor.parents(), ActorJson::tie));
    return node;
  }

  /** Reads what {@link #write} wrote. */
  public static Actor read(JsonNode node) {
    return new Actor(
        Json.string(node, "id"),
        Json.string(node, "name"),
        Json.list(Json.field(node, "aliases"), JsonNode::asText),
        Json.word(Actor.Kind.class, Json.field(node, "kind")),
        Json.optionalText(node, "country"),
        Json.list(Json.field(node, "parents"), ActorJson::tie));
  }

  private static ObjectNode tie(Actor.Tie tie) {
    ObjectNode node = Json.object();
    node.put("to", tie.to());
    node.put("role", tie.role());
    node.set("from", Json.orNull(tie.from(), Json::text));
    node.set("until", Json.orNull(tie.until(), Json::text));
    return node;
  }

  private static Actor.Tie tie(JsonNode node) {
    return new Actor.Tie(
        Json.string(node, "to"),
        Json.string(node, "role"),
        Json.optionalText(node, "from").map(LocalDate::parse),
        Json.optionalText(node, "until").map(LocalDate::parse));
  }
}
