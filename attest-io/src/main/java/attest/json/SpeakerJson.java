package attest.json;

import attest.model.Attribution;
import attest.model.Speaker;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who says so: a chain of speakers, outermost first; {@code []} is the report itself. */
final class SpeakerJson {
  private final CitedJson cited;
  private final Entities entities;

  SpeakerJson(CitedJson cited, Entities entities) {
    this.cited = cited;
    this.entities = entities;
  }

  ArrayNode chain(Attribution attribution) {
    return Json.array(attribution.chain(), this::speaker);
  }

  Attribution chain(JsonNode node) {
    return new Attribution(Json.list(node, this::speaker));
  }

  private ObjectNode speaker(Speaker speaker) {
    ObjectNode node = Json.object();
    node.set("party", cited.write(speaker.party(), p -> ActorJson.party(p, entities)));
    node.put("stance", Json.word(speaker.stance()));
    node.set("cue", Json.orNull(speaker.cue(), cue -> cited.write(cue, Json::text)));
    node.set("channel", Json.orNull(speaker.channel(), Json::text));
    node.put("party_to_the_fight", speaker.partyToTheFight());
    return node;
  }

  private Speaker speaker(JsonNode node) {
    return new Speaker(
        CitedJson.read(Json.field(node, "party"), p -> ActorJson.party(p, entities)),
        Json.word(Speaker.Stance.class, Json.field(node, "stance")),
        Json.optional(node, "cue", cue -> CitedJson.read(cue, JsonNode::asText)),
        Json.optionalText(node, "channel"),
        Json.field(node, "party_to_the_fight").asBoolean());
  }
}
