package attest.desk.api;

import attest.desk.index.EventSet;
import attest.desk.index.Stock;
import attest.export.Export;
import attest.export.FigureExport;
import attest.figure.FigureTable;
import attest.json.Json;
import attest.ledger.Ledger;
import attest.model.Event;
import attest.model.EventId;
import attest.model.Report;
import attest.model.ReportId;
import attest.review.ReviewedEvent;
import attest.review.ReviewedEvents;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Exports and figure tables of all events that meet the conditions, with people's rulings. */
final class ExportsApi {
  private final Stock stock;

  ExportsApi(Stock stock) {
    this.stock = stock;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/exports", ExportsApi::formats);
    routes.get("/api/exports/{format}", this::export);
    routes.get("/api/figures", this::figures);
  }

  private static void formats(Context context) {
    Question.of(context, Set.of());
    Answer.json(
        context,
        Cursors.whole(
            Export.builtIn(),
            export ->
                Json.object()
                    .put("name", export.name())
                    .put("media_type", mediaType(export.name()))
                    .put("takes_policy", export instanceof FigureExport)));
  }

  private static String mediaType(String format) {
    return switch (format) {
      case "json" -> Answer.JSON;
      case "geojson" -> "application/geo+json";
      case "jsonl", "claims" -> "application/x-ndjson";
      case "polecat", "icews", "gdelt", "gdelt-mentions" -> "text/tab-separated-values";
      default -> "text/csv";
    };
  }

  private void export(Context context) {
    String name = context.pathParam("format");
    Export known =
        Export.find(name).orElseThrow(() -> Problem.notFound("there is no export format " + name));
    Question question = Question.of(context, EventsApi.with("policy"));
    Export export = known;
    if (question.text("policy", 50).isPresent()) {
      if (!(known instanceof FigureExport figures)) {
        throw Problem.bad("policy", name + " tells every figure and takes no policy");
      }
      export = figures.with(question.policy());
    }
    EventSet events = stock.index().ask(EventConditions.of(question));
    List<EventId> ids = events.all();
    context.contentType(mediaType(name) + ";charset=utf-8");
    context.header("Content-Disposition", "attachment; filename=\"attest-" + name + "\"");
    write(export, ids, context);
  }

  private void write(Export export, List<EventId> ids, Context context) {
    stock
        .ledgers()
        .read(ledger -> {
          try (Writer out =
              new BufferedWriter(
                  new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8))) {
            export.write(
                new Loaded(ReviewedEvents.now(ledger, stock.ledgers().rulings(ledger)), ids),
                reports(ledger),
                out);
            return ids.size();
          } catch (IOException e) {
            throw new UncheckedIOException("the asker of an export went away", e);
          }
        });
  }

  private static Function<ReportId, Report> reports(Ledger ledger) {
    return id -> ledger.findReading(id).orElseThrow().report();
  }

  /** Events that are loaded one by one, as an export comes to them. */
  private static final class Loaded extends AbstractList<Event> {
    private final ReviewedEvents events;
    private final List<EventId> ids;

    Loaded(ReviewedEvents events, List<EventId> ids) {
      this.events = events;
      this.ids = ids.stream().filter(id -> events.standing(id).equals(id)).toList();
    }

    @Override
    public Event get(int at) {
      return events.find(ids.get(at)).map(ReviewedEvent::event).orElseThrow();
    }

    @Override
    public int size() {
      return ids.size();
    }
  }

  private void figures(Context context) {
    Question question = Question.of(context, EventsApi.with("policy", "sort", "limit", "cursor"));
    var order = EventsApi.order(question);
    var policy = question.policy();
    EventSet.Page page =
        stock
            .index()
            .ask(EventConditions.of(question))
            .page(order, Cursors.mark(question, order.word()), question.limit());
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    stock
        .ledgers()
        .read(ledger -> {
          ReviewedEvents events = ReviewedEvents.now(ledger, stock.ledgers().rulings(ledger));
          Function<ReportId, Report> reports = EventView.reports(ledger);
          for (EventId id : page.events()) {
            events
                .find(id)
                .ifPresent(event -> {
                  ObjectNode item = Json.object().put("event", id.value());
                  FigureTable table = FigureTable.of(event.event(), reports);
                  item.set("figures", FigureTableJson.write(table, policy));
                  items.add(item);
                });
          }
          return items;
        });
    Answer.json(
        context,
        node.put("next", page.next().map(next -> Cursors.of(order.word(), next)).orElse(null)));
  }
}
