package attest.desk.api;

import attest.Attest;
import attest.desk.index.Counted;
import attest.desk.index.Outlet;
import attest.desk.index.Stock;
import attest.figure.FigurePolicy;
import attest.json.Json;
import attest.json.PlaceJson;
import attest.ledger.Change;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the events name: actors, places, outlets; and what the ledger holds and how it grew. */
final class RegistersApi {
  private final Stock stock;

  RegistersApi(Stock stock) {
    this.stock = stock;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/openapi.json", RegistersApi::contract);
    routes.get("/api/ledger", this::ledger);
    routes.get("/api/policies", RegistersApi::policies);
    routes.get("/api/actors", this::actors);
    routes.get("/api/places", this::places);
    routes.get("/api/sources", this::sources);
    routes.get("/api/changes", this::changes);
  }

  private static void contract(Context context) {
    Question.of(context, Set.of());
    context.contentType(Answer.JSON).result(Contract.text());
  }

  private void ledger(Context context) {
    Question.of(context, Set.of());
    Answer.json(context, state(stock));
  }

  static ObjectNode state(Stock stock) {
    return stock
        .ledgers()
        .read(ledger -> {
          ObjectNode node = Json.object().put("version", Attest.VERSION);
          node.put("change", ledger.lastChange());
          node.put("indexed", stock.index().change());
          node.put("reports", ledger.reports().size());
          node.put("events", stock.index().events());
          return node.put("reviews", stock.ledgers().rulings(ledger).all().size());
        });
  }

  private static void policies(Context context) {
    Question.of(context, Set.of());
    Answer.json(
        context,
        Cursors.whole(
            FigurePolicy.builtIn(),
            policy -> Json.object().put("name", policy.name()).put("rule", policy.rule())));
  }

  private void actors(Context context) {
    Question question = Question.of(context, Set.of("name", "limit", "cursor"));
    String name = name(question);
    List<Counted<JsonNode>> named =
        stock.index().actors().stream()
            .filter(actor -> holds(actor.value().path("name").asText(), name))
            .toList();
    Answer.json(
        context, Cursors.page(question, "actors", named, a -> counted("actor", a.value(), a)));
  }

  private void places(Context context) {
    Question question = Question.of(context, Set.of("name", "limit", "cursor"));
    String name = name(question);
    var named =
        stock.index().places().stream().filter(place -> holds(place.value().name(), name)).toList();
    Answer.json(
        context,
        Cursors.page(
            question, "places", named, p -> counted("place", PlaceJson.write(p.value()), p)));
  }

  private static String name(Question question) {
    return question.text("name", 200).orElse("").toLowerCase(Locale.ROOT);
  }

  private static boolean holds(String name, String asked) {
    return name.toLowerCase(Locale.ROOT).contains(asked);
  }

  private static ObjectNode counted(String field, JsonNode value, Counted<?> counted) {
    ObjectNode node = Json.object();
    node.set(field, value);
    return node.put("events", counted.events());
  }

  private void sources(Context context) {
    Question question = Question.of(context, Set.of("limit", "cursor"));
    Answer.json(
        context, Cursors.page(question, "sources", stock.index().outlets(), RegistersApi::outlet));
  }

  private static ObjectNode outlet(Outlet outlet) {
    ObjectNode node = Json.object().put("outlet", outlet.name());
    node.put("reports", outlet.reports());
    node.put("events", outlet.events());
    node.set(
        "copies",
        Json.array(
            outlet.copies(),
            copy -> Json.object().put("outlet", copy.value()).put("stories", copy.events())));
    return node;
  }

  private void changes(Context context) {
    Question question = Question.of(context, Set.of("since", "limit"));
    long since = question.number("since", 0, Long.MAX_VALUE / 2).orElse(0L);
    int limit = question.limit();
    List<Change> changes = stock.ledgers().read(ledger -> ledger.changes(since, limit + 1));
    boolean more = changes.size() > limit;
    List<Change> page = more ? changes.subList(0, limit) : changes;
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    for (Change change : page) {
      ObjectNode item = Json.object().put("change", change.number());
      items.add(item.put("kind", change.kind().word()).put("id", change.id()));
    }
    Answer.json(context, node.put("next", more ? page.getLast().number() : null));
  }
}
