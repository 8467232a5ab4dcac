package attest.desk.api;

import attest.desk.account.Asker;
import attest.desk.index.Stock;
import attest.figure.FigurePolicy;
import attest.json.Json;
import attest.ledger.Ledger;
import attest.ledger.Numbered;
import attest.model.EventId;
import attest.model.Review;
import attest.model.Ruling;
import attest.review.ReviewedEvent;
import attest.review.ReviewedEvents;
import attest.review.Rulings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reviews: a new one is kept only where it was made on the event as it is now. */
final class ReviewsApi {
  private static final List<String> KINDS =
      List.of("accept", "reject", "correct", "merge", "split", "undo");

  private final Stock stock;
  private final Clock clock;

  ReviewsApi(Stock stock, Clock clock) {
    this.stock = stock;
    this.clock = clock;
  }

  void routes(RoutesConfig routes) {
    routes.post("/api/events/{id}/reviews", this::add);
    routes.get("/api/reviews", this::list);
  }

  private sealed interface Outcome {
    /** The review was kept; the event as it is with it. */
    record Kept(Numbered<Review> review, long change, ObjectNode event) implements Outcome {}

    /** Nothing was kept: the event changed after the person saw it. */
    record Stale(ObjectNode problem) implements Outcome {}
  }

  private void add(Context context) {
    Question.of(context, Set.of());
    EventId id = EventApi.id(context);
    Asker asker = Guard.asker(context);
    if (!asker.mayReview()) {
      throw new Problem(Problem.Kind.FORBIDDEN, asker.role().word() + "s look, and decide nothing");
    }
    JsonNode body = Body.of(context, "a review", NewReview.FIELDS);
    String seen =
        Optional.ofNullable(context.header("If-Match"))
            .orElseThrow(() ->
                new Problem(
                    Problem.Kind.NO_STATE,
                    "say in If-Match which state of the event the review was made on"));
    switch (stock.ledgers().write(ledger -> append(ledger, id, seen, body, asker))) {
      case Outcome.Stale(ObjectNode problem) ->
          context.status(409).contentType(Problem.MEDIA_TYPE).result(Json.line(problem));
      case Outcome.Kept kept -> {
        stock.refresh();
        context.status(201).header("ETag", Answer.tag(kept.change()));
        Answer.json(context, json(kept));
      }
    }
  }

  private static ObjectNode json(Outcome.Kept kept) {
    ObjectNode node = Json.object();
    node.set("review", EventView.review(kept.review(), Rulings.of(List.of(kept.review()))));
    node.set("event", kept.event());
    return node.put(
        "split_off",
        kept.review().value().ruling() instanceof Ruling.Split split ? split.made().value() : null);
  }

  /** Keeps the review, or gives the problem of a stale one. */
  private Outcome append(Ledger ledger, EventId id, String seen, JsonNode body, Asker asker) {
    Rulings before = stock.ledgers().rulings(ledger);
    ReviewedEvents events = ReviewedEvents.now(ledger, before);
    ReviewedEvent event = events.find(id).orElseThrow(() -> EventApi.noEvent(id.value()));
    if (!seen.strip().equals(Answer.tag(event.change()))) {
      ObjectNode stale =
          Problem.json(
              Problem.Kind.STALE,
              "event " + id + " changed after you saw it; look at it anew and decide again");
      stale.set("current", new EventView(ledger, before, anyPolicy()).write(event));
      return new Outcome.Stale(stale);
    }
    Review review = new NewReview(body, event, events, before, asker).review(clock.instant());
    long number = ledger.add(review);
    Rulings after = stock.ledgers().rulings(ledger);
    ReviewedEvent now =
        ReviewedEvents.now(ledger, after).find(id).orElseThrow(() -> EventApi.noEvent(id.value()));
    return new Outcome.Kept(
        new Numbered<>(number, review),
        now.change(),
        new EventView(ledger, after, anyPolicy()).write(now));
  }

  private static FigurePolicy anyPolicy() {
    return FigurePolicy.find("all").orElseThrow();
  }

  private void list(Context context) {
    Question question = Question.of(context, Set.of("event", "who", "kind", "limit", "cursor"));
    Optional<EventId> event = question.event();
    Optional<String> who = question.text("who", 100);
    Optional<String> kind = question.word("kind", KINDS);
    Rulings rulings = stock.ledgers().read(stock.ledgers()::rulings);
    List<Numbered<Review>> asked =
        rulings.all().reversed().stream()
            .filter(review -> event.map(review.value().event()::equals).orElse(true))
            .filter(review -> who.map(review.value().who()::equals).orElse(true))
            .filter(review -> kind.map(review.value().ruling().kind()::equals).orElse(true))
            .toList();
    Answer.json(
        context,
        Cursors.page(question, "reviews", asked, review -> EventView.review(review, rulings)));
  }
}
