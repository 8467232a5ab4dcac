package attest.desk.api;

import attest.desk.index.Stock;
import attest.json.ClaimJson;
import attest.json.Json;
import attest.ledger.CitedWords;
import attest.ledger.Hit;
import attest.ledger.Ledger;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import attest.model.EventId;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.Span;
import attest.model.Zone;
import attest.review.ReviewedEvents;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reports, the claims read from them, and the search in their words. */
final class ReportsApi {
  private static final String CLAIM = "[0-9a-f]{16}\\.[1-9][0-9]{0,5}";

  private final Stock stock;

  ReportsApi(Stock stock) {
    this.stock = stock;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/reports", this::list);
    routes.get("/api/reports/{id}", this::show);
    routes.get("/api/claims", this::claims);
    routes.get("/api/claims/{id}", this::claim);
    routes.get("/api/search", this::search);
  }

  private void list(Context context) {
    Question question = Question.of(context, Set.of("limit", "cursor"));
    ObjectNode page =
        stock
            .ledgers()
            .read(ledger ->
                Cursors.page(
                    question,
                    "reports",
                    ledger.reports(),
                    id -> EventView.brief(ledger.findReading(id).orElseThrow().report())));
    Answer.json(context, page);
  }

  private static Problem noReport(String id) {
    return Problem.notFound("the ledger holds no report " + id);
  }

  private void show(Context context) {
    Question.of(context, Set.of());
    String id = context.pathParam("id");
    if (!id.matches("[0-9a-f]{16}")) {
      throw noReport(id);
    }
    ReportId report = new ReportId(id);
    long change = stock.index().change();
    ObjectNode view = stock.ledgers().read(ledger -> view(ledger, report));
    Answer.tagged(context, change, () -> view);
  }

  private ObjectNode view(Ledger ledger, ReportId id) {
    List<Ledger.Reading> readings = ledger.history(id);
    if (readings.isEmpty()) {
      throw noReport(id.value());
    }
    Report report = readings.getLast().report();
    List<Claim> claims = readings.getLast().claims();
    ObjectNode node = Json.object();
    node.set("report", EventView.brief(report));
    node.put("text", report.text());
    node.set("zones", Json.array(report.zones(), ReportsApi::zone));
    ArrayNode spans = node.putArray("spans");
    for (Claim claim : claims) {
      CitedWords.of(claim).forEach(words -> spans.add(words(claim.id(), words)));
    }
    node.set("claims", Json.array(claims, c -> ClaimJson.writeWithWords(c, report.text())));
    ReviewedEvents events = ReviewedEvents.now(ledger, stock.ledgers().rulings(ledger));
    node.set("events", Json.array(stock.index().eventsOf(id), event -> event(events, event, id)));
    node.set("readings", Json.array(readings, reading -> Json.text(reading.version())));
    return node;
  }

  private static ObjectNode zone(Zone zone) {
    ObjectNode node = Json.object().put("kind", Json.word(zone.kind()));
    span(node, zone.span());
    return node;
  }

  private static ObjectNode words(ClaimId claim, CitedWords words) {
    ObjectNode node = Json.object().put("claim", claim.toString()).put("field", words.field());
    span(node, words.span());
    return node;
  }

  private static void span(ObjectNode node, Span span) {
    node.putArray("at").add(span.start()).add(span.end());
  }

  private static ObjectNode event(ReviewedEvents events, EventId id, ReportId report) {
    ObjectNode node = Json.object().put("event", id.value());
    ArrayNode claims = node.putArray("claims");
    events.find(id).stream()
        .flatMap(event -> event.event().claims().stream())
        .map(Claim::id)
        .filter(claim -> claim.report().equals(report))
        .forEach(claim -> claims.add(claim.toString()));
    return node;
  }

  private void claims(Context context) {
    Question question = Question.of(context, Set.of("report", "event"));
    Optional<ReportId> report = question.report();
    Optional<EventId> event = question.event();
    if (report.isPresent() == event.isPresent()) {
      throw Problem.bad("report", "claims are asked of a report or of an event");
    }
    ObjectNode page =
        stock
            .ledgers()
            .read(ledger -> {
              Function<ReportId, Report> reports = EventView.reports(ledger);
              List<Claim> claims =
                  report
                      .map(id -> claims(ledger, id))
                      .orElseGet(() -> claims(ledger, event.orElseThrow()));
              return Cursors.whole(
                  claims,
                  claim ->
                      ClaimJson.writeWithWords(claim, reports.apply(claim.id().report()).text()));
            });
    Answer.json(context, page);
  }

  private static List<Claim> claims(Ledger ledger, ReportId id) {
    return ledger.findReading(id).orElseThrow(() -> noReport(id.value())).claims();
  }

  private List<Claim> claims(Ledger ledger, EventId id) {
    Event event =
        ReviewedEvents.now(ledger, stock.ledgers().rulings(ledger))
            .find(id)
            .orElseThrow(() -> EventApi.noEvent(id.value()))
            .event();
    return event.claims();
  }

  private void claim(Context context) {
    Question.of(context, Set.of());
    String id = context.pathParam("id");
    if (!id.matches(CLAIM)) {
      throw Problem.notFound("the ledger holds no claim " + id);
    }
    ClaimId asked = ClaimId.of(id);
    ObjectNode node =
        stock
            .ledgers()
            .read(ledger ->
                ledger
                    .findReading(asked.report())
                    .flatMap(reading ->
                        reading.claims().stream()
                            .filter(claim -> claim.id().equals(asked))
                            .findFirst()
                            .map(
                                claim -> ClaimJson.writeWithWords(claim, reading.report().text()))))
            .orElseThrow(() -> Problem.notFound("the ledger holds no claim " + id));
    Answer.json(context, node);
  }

  private void search(Context context) {
    Question question = Question.of(context, Set.of("words", "limit"));
    String words =
        question
            .text("words", 500)
            .orElseThrow(() -> Problem.bad("words", "say which words to look for"));
    List<Hit> hits = stock.ledgers().read(ledger -> ledger.search(words, question.limit()));
    Answer.json(context, Cursors.whole(hits, ReportsApi::hit));
  }

  private static ObjectNode hit(Hit hit) {
    ObjectNode node = Json.object();
    node.set("report", EventView.brief(hit.report()));
    node.put("snippet", hit.around().in(hit.report().text()));
    int start = hit.around().start();
    ArrayNode matches = node.putArray("matches");
    for (Span match : hit.matches()) {
      matches.add(Json.array().add(match.start() - start).add(match.end() - start));
    }
    return node;
  }
}
