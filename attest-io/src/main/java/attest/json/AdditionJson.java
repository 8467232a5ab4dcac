package attest.json;

import attest.ledger.Addition;
import attest.ledger.EventVersion;
import attest.ledger.Ledger.Reading;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.EventId;
import attest.model.Review;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;

/**
 * What was added to a ledger as JSON; reading what was written gives an equal addition. Events name
 * their claims by id: each stands once, in the reading that came before.
 */
public final class AdditionJson {
  private static final EventJson EVENTS = EventJson.with(Entities.WHOLE);

  private AdditionJson() {}

  /** {@code {"kind": "reading"|"event"|"review", ...}}. */
  public static ObjectNode write(Addition addition) {
    return switch (addition) {
      case Addition.Read(Reading reading) -> reading(reading);
      case Addition.Changed(EventId event, EventVersion version) -> version(event, version);
      case Addition.Reviewed(Review review) -> {
        ObjectNode node = Json.object().put("kind", "review");
        node.set("review", ReviewJson.write(review));
        yield node;
      }
    };
  }

  private static ObjectNode reading(Reading reading) {
    ObjectNode node = Json.object().put("kind", "reading").put("version", reading.version());
    node.set("report", ReportJson.write(reading.report()));
    node.set("claims", Json.array(reading.claims(), ClaimJson::write));
    return node;
  }

  private static ObjectNode version(EventId event, EventVersion version) {
    ObjectNode node = Json.object().put("kind", "event").put("id", event.value());
    switch (version) {
      case EventVersion.Kept(var kept) -> {
        node.put("state", "kept");
        node.set("event", EVENTS.event(kept, claim -> Json.text(claim.id())));
      }
      case EventVersion.Merged(EventId into) ->
          node.put("state", "merged").put("into", into.value());
      case EventVersion.Withdrawn() -> node.put("state", "withdrawn");
    }
    return node;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param claims finds the claim that an event names
   * @throws IllegalArgumentException where it is something else
   */
  public static Addition read(JsonNode node, Function<ClaimId, Claim> claims) {
    String kind = Json.string(node, "kind");
    return switch (kind) {
      case "reading" -> new Addition.Read(reading(node));
      case "event" ->
          new Addition.Changed(new EventId(Json.string(node, "id")), version(node, claims));
      case "review" -> new Addition.Reviewed(ReviewJson.read(Json.field(node, "review")));
      default -> throw new IllegalArgumentException("kind \"" + kind + "\"");
    };
  }

  private static Reading reading(JsonNode node) {
    return new Reading(
        ReportJson.read(Json.field(node, "report")),
        Json.list(Json.field(node, "claims"), ClaimJson::read),
        Json.string(node, "version"));
  }

  private static EventVersion version(JsonNode node, Function<ClaimId, Claim> claims) {
    String state = Json.string(node, "state");
    return switch (state) {
      case "kept" ->
          new EventVersion.Kept(
              EVENTS.event(Json.field(node, "event"), id -> claims.apply(ClaimId.of(id.asText()))));
      case "merged" -> new EventVersion.Merged(new EventId(Json.string(node, "into")));
      case "withdrawn" -> new EventVersion.Withdrawn();
      default -> throw new IllegalArgumentException("state \"" + state + "\"");
    };
  }
}
