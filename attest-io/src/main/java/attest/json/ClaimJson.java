package attest.json;

import attest.model.Cited;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.EventType;
import attest.model.Party;
import attest.model.Standing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A claim as JSON; reading what was written gives an equal claim. */
public final class ClaimJson {
  private final CitedJson cited;
  private final SpeakerJson speakers;
  private final Entities entities;

  private ClaimJson(Optional<String> text, Entities entities) {
    this.cited = new CitedJson(text);
    this.speakers = new SpeakerJson(cited, entities);
    this.entities = entities;
  }

  /** Claims whose actors and places stand as the given entities have it. */
  public static ClaimJson with(Entities entities) {
    return new ClaimJson(Optional.empty(), entities);
  }

  /** The claim alone. */
  public static ObjectNode write(Claim claim) {
    return with(Entities.WHOLE).claim(claim);
  }

  /** The claim with the words of every span beside it, as exports show it. */
  public static ObjectNode writeWithWords(Claim claim, String text) {
    return new ClaimJson(Optional.of(text), Entities.WHOLE).claim(claim);
  }

  /** The claim. */
  public ObjectNode claim(Claim claim) {
    ObjectNode node = Json.object();
    node.put("id", claim.id().toString());
    node.set("type", cited.write(claim.type(), type -> Json.text(type.id())));
    standing(node, claim.standing());
    roles(node, claim.roles());
    node.set(
        "place",
        Json.orNull(claim.place(), p -> cited.write(p, l -> PlaceJson.location(l, entities))));
    node.set("time", Json.orNull(claim.time(), t -> cited.write(t, TimeJson::write)));
    node.set("figures", Json.array(claim.figures(), this::figure));
    node.set("attributions", Json.array(claim.attributions(), speakers::chain));
    ObjectNode evidence = Json.object();
    cited.spans(evidence, claim.evidence());
    node.set("evidence", evidence);
    return node;
  }

  static void standing(ObjectNode node, Standing standing) {
    node.put("modality", Json.word(standing.modality()));
    node.put("discourse", Json.word(standing.discourse()));
    node.put("repeated", standing.repeated());
  }

  void roles(ObjectNode node, Claim.Roles roles) {
    node.set("actors", parties(roles.actors()));
    node.set("targets", parties(roles.targets()));
    node.set("victims", parties(roles.victims()));
    node.set("weapons", Json.array(roles.weapons(), w -> cited.write(w, Json::text)));
  }

  private JsonNode parties(List<Cited<Party>> parties) {
    return Json.array(parties, party -> cited.write(party, p -> ActorJson.party(p, entities)));
  }

  private ObjectNode figure(Claim.SourcedFigure figure) {
    ObjectNode node = Json.object();
    node.set("figure", cited.write(figure.figure(), FigureJson::write));
    node.set("by", speakers.chain(figure.by()));
    return node;
  }

  /** Reads a claim; words beside spans are passed over. */
  public static Claim read(JsonNode node) {
    return with(Entities.WHOLE).claim(node);
  }

  /** Reads a claim; words beside spans are passed over. */
  public Claim claim(JsonNode node) {
    return new Claim(
        ClaimId.of(Json.string(node, "id")),
        CitedJson.read(Json.field(node, "type"), ClaimJson::type),
        standing(node),
        roles(node),
        Json.optional(node, "place", p -> CitedJson.read(p, l -> PlaceJson.location(l, entities))),
        Json.optional(node, "time", t -> CitedJson.read(t, TimeJson::read)),
        Json.list(Json.field(node, "figures"), this::figure),
        Json.list(Json.field(node, "attributions"), speakers::chain),
        Json.list(Json.field(Json.field(node, "evidence"), "at"), CitedJson::span));
  }

  static EventType type(JsonNode node) {
    return Json.word(EventType.class, node);
  }

  static Standing standing(JsonNode node) {
    return new Standing(
        Json.word(Standing.Modality.class, Json.field(node, "modality")),
        Json.word(Standing.Discourse.class, Json.field(node, "discourse")),
        Json.field(node, "repeated").asBoolean());
  }

  Claim.Roles roles(JsonNode node) {
    return new Claim.Roles(
        parties(Json.field(node, "actors")),
        parties(Json.field(node, "targets")),
        parties(Json.field(node, "victims")),
        Json.list(Json.field(node, "weapons"), w -> CitedJson.read(w, JsonNode::asText)));
  }

  private List<Cited<Party>> parties(JsonNode node) {
    return Json.list(node, party -> CitedJson.read(party, p -> ActorJson.party(p, entities)));
  }

  private Claim.SourcedFigure figure(JsonNode node) {
    return new Claim.SourcedFigure(
        CitedJson.read(Json.field(node, "figure"), FigureJson::read),
        speakers.chain(Json.field(node, "by")));
  }
}
