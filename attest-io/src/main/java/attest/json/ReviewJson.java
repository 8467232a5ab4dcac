package attest.json;

import attest.model.ClaimId;
import attest.model.EventId;
import attest.model.ReportId;
import attest.model.Review;
import attest.model.ReviewId;
import attest.model.Ruling;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A review as JSON, every field there, null where its kind has none. */
public final class ReviewJson {
  private ReviewJson() {}

  /** The review. */
  public static ObjectNode write(Review review) {
    ObjectNode node = Json.object();
    node.put("event", review.event().value());
    node.put("made_on", review.madeOn());
    node.put("kind", review.ruling().kind());
    node.put("who", review.who());
    node.put("when", review.when().toString());
    node.put("why", review.why());
    for (String field : List.of("field", "claim", "before", "after", "words", "into")) {
      node.putNull(field);
    }
    node.set("claims", Json.array());
    node.putNull("undoes");
    ruling(node, review.ruling());
    return node;
  }

  private static void ruling(ObjectNode node, Ruling ruling) {
    switch (ruling) {
      case Ruling.Accept(Optional<Ruling.Field> field) ->
          field.ifPresent(f -> node.put("field", f.id()));
      case Ruling.Reject(Optional<ClaimId> claim) ->
          claim.ifPresent(id -> node.put("claim", id.toString()));
      case Ruling.Correct(Ruling.Field field, Ruling.Value value) -> {
        node.put("field", field.id());
        value.before().ifPresent(text -> node.put("before", text));
        value.after().ifPresent(text -> node.put("after", text));
        value.words().ifPresent(words -> node.set("words", words(words)));
      }
      case Ruling.Merge(EventId into) -> node.put("into", into.value());
      case Ruling.Split(List<ClaimId> claims, EventId made) -> {
        node.set("claims", Json.array(claims, Json::text));
        node.put("into", made.value());
      }
      case Ruling.Undo(ReviewId review) -> node.put("undoes", review.value());
    }
  }

  private static ObjectNode words(Ruling.Words words) {
    ObjectNode node = Json.object();
    node.put("report", words.report().value());
    node.set("at", CitedJson.span(words.at()));
    return node;
  }

  /** Reads what {@link #write} wrote. */
  public static Review read(JsonNode node) {
    return new Review(
        new EventId(Json.string(node, "event")),
        Json.field(node, "made_on").asLong(),
        Json.string(node, "who"),
        Instant.parse(Json.string(node, "when")),
        ruling(node),
        Json.string(node, "why"));
  }

  private static Ruling ruling(JsonNode node) {
    String kind = Json.string(node, "kind");
    return switch (kind) {
      case "accept" ->
          new Ruling.Accept(Json.optional(node, "field", f -> Json.word(Ruling.Field.class, f)));
      case "reject" ->
          new Ruling.Reject(Json.optional(node, "claim", id -> ClaimId.of(id.asText())));
      case "correct" ->
          new Ruling.Correct(
              Json.word(Ruling.Field.class, Json.field(node, "field")),
              new Ruling.Value(
                  Json.optionalText(node, "before"),
                  Json.optionalText(node, "after"),
                  Json.optional(node, "words", ReviewJson::words)));
      case "merge" -> new Ruling.Merge(new EventId(Json.string(node, "into")));
      case "split" ->
          new Ruling.Split(
              Json.list(Json.field(node, "claims"), id -> ClaimId.of(id.asText())),
              new EventId(Json.string(node, "into")));
      case "undo" -> new Ruling.Undo(new ReviewId(Json.string(node, "undoes")));
      default -> throw new IllegalArgumentException("a review of kind \"" + kind + "\"");
    };
  }

  private static Ruling.Words words(JsonNode node) {
    return new Ruling.Words(
        new ReportId(Json.string(node, "report")), CitedJson.span(Json.field(node, "at")));
  }
}
