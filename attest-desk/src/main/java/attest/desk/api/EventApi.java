package attest.desk.api;

import attest.desk.index.Stock;
import attest.figure.FigurePolicy;
import attest.json.Json;
import attest.ledger.EventVersion;
import attest.ledger.Ledger;
import attest.ledger.Numbered;
import attest.model.EventId;
import attest.model.Review;
import attest.review.ReviewedEvent;
import attest.review.ReviewedEvents;
import attest.review.Rulings;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One event: as it is, as it was, and what became of it. */
final class EventApi {
  private final Stock stock;

  EventApi(Stock stock) {
    this.stock = stock;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/events/{id}", this::show);
    routes.get("/api/events/{id}/history", this::history);
  }

  /** The id in an address. */
  static EventId id(Context context) {
    String id = context.pathParam("id");
    try {
      return new EventId(id);
    } catch (IllegalArgumentException e) {
      throw noEvent(id);
    }
  }

  static Problem noEvent(String id) {
    return Problem.notFound("the ledger holds no event " + id);
  }

  private void show(Context context) {
    Question question = Question.of(context, Set.of("policy", "at"));
    FigurePolicy policy = question.policy();
    Optional<Long> at = question.number("at", 1, Long.MAX_VALUE / 2);
    EventId id = id(context);
    stock
        .ledgers()
        .read(ledger -> {
          Rulings rulings = stock.ledgers().rulings(ledger);
          ReviewedEvents events =
              at.map(change -> ReviewedEvents.after(ledger, rulings, change))
                  .orElseGet(() -> ReviewedEvents.now(ledger, rulings));
          ReviewedEvent event = events.find(id).orElseThrow(() -> noEvent(id.value()));
          Answer.tagged(
              context, event.change(), () -> new EventView(ledger, rulings, policy).write(event));
          return event;
        });
  }

  private void history(Context context) {
    Question.of(context, Set.of());
    EventId id = id(context);
    List<ObjectNode> entries = stock.ledgers().read(ledger -> entries(ledger, id));
    if (entries.isEmpty()) {
      throw noEvent(id.value());
    }
    Answer.json(context, Cursors.whole(entries, entry -> entry));
  }

  private List<ObjectNode> entries(Ledger ledger, EventId id) {
    TreeMap<Long, ObjectNode> entries = new TreeMap<>();
    for (Numbered<EventVersion> version : ledger.versions(id)) {
      entries.put(version.number(), version(version));
    }
    Rulings rulings = stock.ledgers().rulings(ledger);
    for (Numbered<Review> review : rulings.concerning(id)) {
      ObjectNode node = entry(review.number(), "review").putNull("into");
      node.set("review", EventView.review(review, rulings));
      entries.put(review.number(), node);
    }
    return List.copyOf(entries.values());
  }

  private static ObjectNode version(Numbered<EventVersion> version) {
    ObjectNode node =
        switch (version.value()) {
          case EventVersion.Kept kept -> entry(version.number(), "read").putNull("into");
          case EventVersion.Merged(EventId into) ->
              entry(version.number(), "merged").put("into", into.value());
          case EventVersion.Withdrawn withdrawn ->
              entry(version.number(), "withdrawn").putNull("into");
        };
    return node.putNull("review");
  }

  private static ObjectNode entry(long change, String kind) {
    return Json.object().put("change", change).put("kind", kind);
  }
}
