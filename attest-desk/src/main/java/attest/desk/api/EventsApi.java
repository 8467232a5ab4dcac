package attest.desk.api;

import attest.desk.index.Counted;
import attest.desk.index.EventSet;
import attest.desk.index.MapView;
import attest.desk.index.Order;
import attest.desk.index.Stock;
import attest.json.Json;
import attest.model.EventId;
import attest.model.Place;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists, map and timeline of events: answered by the index alone. */
final class EventsApi {
  private static final List<String> ORDERS =
      Arrays.stream(Order.values()).map(Order::word).toList();

  private final Stock stock;

  EventsApi(Stock stock) {
    this.stock = stock;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/events", this::list);
    routes.get("/api/map", this::map);
    routes.get("/api/timeline", this::timeline);
  }

  /** The names of the conditions on events with further ones. */
  static Set<String> with(String... more) {
    Set<String> names = new HashSet<>(EventConditions.NAMES);
    names.addAll(List.of(more));
    return names;
  }

  static Order order(Question question) {
    return question.word("sort", ORDERS).flatMap(Order::find).orElse(Order.TIME);
  }

  private void list(Context context) {
    Question question = Question.of(context, with("sort", "limit", "cursor"));
    Order order = order(question);
    var mark = Cursors.mark(question, order.word());
    int limit = question.limit();
    EventSet events = stock.index().ask(EventConditions.of(question));
    Answer.tagged(
        context,
        events.change(),
        () -> {
          EventSet.Page page = events.page(order, mark, limit);
          ObjectNode node = Json.object();
          ArrayNode items = node.putArray("items");
          page.summaries().forEach(summary -> items.add(Json.read(summary)));
          node.put("next", page.next().map(next -> Cursors.of(order.word(), next)).orElse(null));
          return node.put("total", page.total());
        });
  }

  private void map(Context context) {
    Question question = Question.of(context, with("zoom"));
    int zoom =
        question
            .number("zoom", 0, 18)
            .map(Math::toIntExact)
            .orElseThrow(() -> Problem.bad("zoom", "a map's view takes a zoom from 0 to 18"));
    EventSet events = stock.index().ask(EventConditions.of(question));
    Answer.tagged(context, events.change(), () -> view(events.map(zoom)));
  }

  private static ObjectNode view(MapView view) {
    ObjectNode node = Json.object();
    node.set("cells", Json.array(view.cells(), EventsApi::cell));
    node.set("areas", Json.array(view.areas(), EventsApi::area));
    node.put("total", view.total());
    return node.put("unplaced", view.unplaced());
  }

  private static ObjectNode cell(MapView.Cell cell) {
    ObjectNode node = Json.object();
    node.put("lat", cell.latitude());
    node.put("lon", cell.longitude());
    node.put("count", cell.count());
    node.put("killed", cell.killed());
    node.put("event", cell.event().map(EventId::value).orElse(null));
    node.putArray("box")
        .add(cell.box().west())
        .add(cell.box().south())
        .add(cell.box().east())
        .add(cell.box().north());
    return node;
  }

  private static ObjectNode area(Counted<Place> area) {
    Place place = area.value();
    Place.Point point = place.point().orElseThrow();
    ObjectNode node = Json.object();
    node.put("id", place.id());
    node.put("name", place.name());
    node.put("kind", Json.word(place.kind()));
    node.put("country", place.admin().country().orElse(null));
    node.put("lat", point.latitude());
    node.put("lon", point.longitude());
    return node.put("count", area.events());
  }

  private void timeline(Context context) {
    Question question = Question.of(context, with("by"));
    String by = question.word("by", List.of("day", "month", "year")).orElse("month");
    int months = by.equals("day") ? 0 : by.equals("month") ? 1 : 12;
    EventSet events = stock.index().ask(EventConditions.of(question));
    Answer.tagged(
        context,
        events.change(),
        () -> {
          EventSet.Timeline timeline = events.timeline(months);
          ObjectNode node = Json.object().put("by", by);
          node.set("items", Json.array(timeline.counts(), EventsApi::count));
          return node.put("undated", timeline.undated());
        });
  }

  private static ObjectNode count(EventSet.Count count) {
    ObjectNode node = Json.object().put("start", count.start().toString());
    return node.put("count", count.events()).put("killed", count.killed());
  }
}
