package attest.json;

import attest.model.Claim;
import attest.model.Event;
import attest.model.EventId;
import attest.model.Report;
import attest.model.ReportId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** An event as JSON, its claims written by the caller's choice: whole, with words, or by id. */
public final class EventJson {
  private final Entities entities;

  private EventJson(Entities entities) {
    this.entities = entities;
  }

  /** Events whose own actors and places stand as the given entities have it. */
  public static EventJson with(Entities entities) {
    return new EventJson(entities);
  }

  /** The event with its claims whole. */
  public static ObjectNode write(Event event) {
    return with(Entities.WHOLE).event(event, ClaimJson::write);
  }

  /** The event with its claims and the words of every span. */
  public static ObjectNode writeWithWords(Event event, Function<ReportId, Report> reports) {
    return with(Entities.WHOLE)
        .event(
            event,
            claim -> ClaimJson.writeWithWords(claim, reports.apply(claim.id().report()).text()));
  }

  /** The event with its claims written as given. */
  public ObjectNode event(Event event, Function<Claim, ? extends JsonNode> claim) {
    ObjectNode node = Json.object();
    node.put("id", event.id().toString());
    node.put("type", event.type().id());
    ClaimJson.standing(node, event.standing());
    node.set("time", Json.orNull(event.time(), TimeJson::write));
    node.set("place", Json.orNull(event.place(), p -> PlaceJson.location(p, entities)));
    ClaimJson.with(entities).roles(node, event.roles());
    node.set("origins", Json.array(event.origins(), EventJson::origin));
    node.set("claims", Json.array(event.claims(), claim));
    return node;
  }

  private static ObjectNode origin(Event.Origin origin) {
    ObjectNode node = Json.object();
    node.set("reports", Json.array(origin.reports(), Json::text));
    node.put("why", origin.why());
    if (!origin.pages().isEmpty()) {
      node.set("pages", Json.array(origin.pages(), page -> Json.array(page, Json::text)));
    }
    return node;
  }

  /** Reads an event whose claims were written whole. */
  public static Event read(JsonNode node) {
    return with(Entities.WHOLE).event(node, ClaimJson::read);
  }

  /** Reads an event whose claims the given function can tell. */
  public Event event(JsonNode node, Function<JsonNode, Claim> claim) {
    return new Event(
        new EventId(Json.string(node, "id")),
        ClaimJson.type(Json.field(node, "type")),
        ClaimJson.standing(node),
        Json.list(Json.field(node, "claims"), claim),
        Json.list(Json.field(node, "origins"), EventJson::origin),
        Json.optional(node, "time", TimeJson::read),
        Json.optional(node, "place", p -> PlaceJson.location(p, entities)),
        ClaimJson.with(entities).roles(node));
  }

  private static Event.Origin origin(JsonNode node) {
    return new Event.Origin(
        reports(Json.field(node, "reports")),
        Json.string(node, "why"),
        node.has("pages") ? Json.list(Json.field(node, "pages"), EventJson::reports) : List.of());
  }

  private static List<ReportId> reports(JsonNode ids) {
    return Json.list(ids, id -> new ReportId(id.asText()));
  }
}
