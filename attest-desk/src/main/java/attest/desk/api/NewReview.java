package attest.desk.api;

import attest.desk.account.Asker;
import attest.ledger.Numbered;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import attest.model.EventId;
import attest.model.ReportId;
import attest.model.Review;
import attest.model.ReviewId;
import attest.model.Ruling;
import attest.model.Span;
import attest.review.FieldText;
import attest.review.ReviewedEvent;
import attest.review.ReviewedEvents;
import attest.review.Rulings;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A review as a person sends it, checked against the event that it is about. */
final class NewReview {
  static final Set<String> FIELDS =
      Set.of("kind", "field", "claim", "after", "words", "into", "claims", "undoes", "why", "who");

  private final JsonNode body;
  private final ReviewedEvent reviewed;
  private final Event event;
  private final ReviewedEvents events;
  private final Rulings rulings;
  private final Asker asker;

  NewReview(
      JsonNode body, ReviewedEvent reviewed, ReviewedEvents events, Rulings rulings, Asker asker) {
    this.body = body;
    this.reviewed = reviewed;
    this.event = reviewed.event();
    this.events = events;
    this.rulings = rulings;
    this.asker = asker;
  }

  Review review(Instant now) {
    Ruling ruling = ruling();
    demandLeave(ruling);
    return new Review(
        ruling instanceof Ruling.Undo(ReviewId undone) ? eventOf(undone) : event.id(),
        reviewed.change(),
        who(),
        now,
        ruling,
        text("why", 2000).orElse(""));
  }

  private void demandLeave(Ruling ruling) {
    Optional<String> undone =
        ruling instanceof Ruling.Undo(ReviewId id) ? known(id).map(Review::who) : Optional.empty();
    if (!asker.may(ruling, undone)) {
      String what = undone.map(name -> "undo what " + name + " decided").orElse(ruling.kind());
      throw new Problem(Problem.Kind.FORBIDDEN, "a " + asker.role().word() + " may not " + what);
    }
  }

  /**
   * The account's name, which nobody can give for another's; where there are none, what is told.
   */
  private String who() {
    Optional<String> told = text("who", 100).filter(who -> !who.isBlank());
    if (asker.name().isEmpty()) {
      return told.orElse("local");
    }
    if (told.isPresent() && !told.equals(asker.name())) {
      throw Problem.bad("who", "a review is made under the name that one logged in with");
    }
    return asker.name().get();
  }

  /** A merger undone is told of the event that was merged, whose review it was. */
  private EventId eventOf(ReviewId undone) {
    return known(undone).map(Review::event).orElse(event.id());
  }

  private Optional<Review> known(ReviewId id) {
    return rulings.concerning(event.id()).stream()
        .map(Numbered::value)
        .filter(review -> review.id().equals(id))
        .findFirst();
  }

  private Ruling ruling() {
    String kind = text("kind", 20).orElseThrow(() -> Problem.bad("kind", "kind is missing"));
    return switch (kind) {
      case "accept" -> new Ruling.Accept(field());
      case "reject" -> new Ruling.Reject(text("claim", 40).map(this::claim));
      case "correct" -> correct();
      case "merge" -> new Ruling.Merge(into());
      case "split" -> split();
      case "undo" -> new Ruling.Undo(undoes());
      default -> throw Problem.bad("kind", "\"" + kind + "\" is no kind of review");
    };
  }

  private Optional<String> text(String name, int longest) {
    return Body.text(body, name, longest);
  }

  private Optional<Ruling.Field> field() {
    return text("field", 20)
        .map(word -> {
          for (Ruling.Field field : Ruling.Field.values()) {
            if (field.id().equals(word)) {
              return field;
            }
          }
          throw Problem.bad("field", "\"" + word + "\" is no field");
        });
  }

  private ClaimId claim(String id) {
    return event.claims().stream()
        .map(Claim::id)
        .filter(claim -> claim.toString().equals(id))
        .findFirst()
        .orElseThrow(
            () -> Problem.bad("claim", "event " + event.id() + " has no claim \"" + id + "\""));
  }

  private Ruling correct() {
    Ruling.Field field =
        field().orElseThrow(() -> Problem.bad("field", "say which field is corrected"));
    String after =
        text("after", 1000)
            .orElseThrow(() -> Problem.bad("after", "say what stands there; \"\" = not stated"));
    Optional<String> value = Optional.of(after.strip()).filter(text -> !text.isEmpty());
    if (value.isEmpty() && field == Ruling.Field.TYPE) {
      throw Problem.bad("after", "an event has a type");
    }
    try {
      value.ifPresent(text -> FieldText.check(field, text));
    } catch (IllegalArgumentException e) {
      throw Problem.bad("after", String.valueOf(e.getMessage()));
    }
    Event machine = reviewed.machine().orElse(event);
    return new Ruling.Correct(
        field, new Ruling.Value(FieldText.of(machine, field), value, words()));
  }

  private Optional<Ruling.Words> words() {
    JsonNode words = body.path("words");
    if (words.isMissingNode() || words.isNull()) {
      return Optional.empty();
    }
    try {
      ReportId report = new ReportId(words.path("report").asText());
      if (event.claims().stream().noneMatch(claim -> claim.id().report().equals(report))) {
        throw Problem.bad("words", "report " + report + " does not tell this event");
      }
      Span at = new Span(words.path("at").path(0).asInt(-1), words.path("at").path(1).asInt(-1));
      return Optional.of(new Ruling.Words(report, at));
    } catch (IllegalArgumentException e) {
      throw Problem.bad("words", String.valueOf(e.getMessage()));
    }
  }

  private EventId into() {
    String id = text("into", 20).orElseThrow(() -> Problem.bad("into", "say into which event"));
    try {
      EventId into = new EventId(id);
      EventId standing = events.standing(into);
      if (events.find(into).isEmpty() || standing.equals(event.id())) {
        throw Problem.bad("into", "there is no other event " + id + " to merge into");
      }
      return standing;
    } catch (IllegalArgumentException e) {
      throw Problem.bad("into", String.valueOf(e.getMessage()));
    }
  }

  private Ruling split() {
    List<ClaimId> claims = new ArrayList<>();
    body.path("claims").forEach(id -> claims.add(claim(id.asText())));
    if (claims.isEmpty() || claims.stream().distinct().count() >= event.claims().size()) {
      throw Problem.bad("claims", "a split takes some of the event's claims, and leaves some");
    }
    return new Ruling.Split(claims, made(claims));
  }

  /** Named by the event and the claims that leave it. */
  private EventId made(List<ClaimId> claims) {
    try {
      String content = reviewed.change() + " " + event.id() + " " + claims;
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return new EventId("e" + HexFormat.of().formatHex(hash).substring(0, 12));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private ReviewId undoes() {
    String id = text("undoes", 20).orElseThrow(() -> Problem.bad("undoes", "say which review"));
    return rulings.concerning(event.id()).stream()
        .map(Numbered::value)
        .map(Review::id)
        .filter(known -> known.value().equals(id))
        .filter(known -> rulings.undoneBy(known).isEmpty())
        .findFirst()
        .orElseThrow(
            () -> Problem.bad("undoes", "event " + event.id() + " has no review \"" + id + "\""));
  }
}
