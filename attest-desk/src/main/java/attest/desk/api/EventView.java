package attest.desk.api;

import attest.desk.index.Summary;
import attest.figure.FigurePolicy;
import attest.figure.FigureTable;
import attest.json.EventJson;
import attest.json.Json;
import attest.json.ReportJson;
import attest.json.ReviewJson;
import attest.ledger.Ledger;
import attest.ledger.Numbered;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.Review;
import attest.model.ReviewId;
import attest.model.Ruling;
import attest.review.FieldText;
import attest.review.ReviewedEvent;
import attest.review.ReviewedEvent.Decided;
import attest.review.Rulings;
import attest.scheme.Coding;
import attest.scheme.Scheme;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One event in full, as JSON. */
final class EventView {
  private static final List<Scheme> SCHEMES = Scheme.builtIn();

  private final Rulings rulings;
  private final Function<ReportId, Report> reports;
  private final FigurePolicy policy;

  EventView(Ledger ledger, Rulings rulings, FigurePolicy policy) {
    this.rulings = rulings;
    this.reports = reports(ledger);
    this.policy = policy;
  }

  static Function<ReportId, Report> reports(Ledger ledger) {
    Map<ReportId, Report> known = new HashMap<>();
    return id ->
        known.computeIfAbsent(id, missing -> ledger.findReading(missing).orElseThrow().report());
  }

  ObjectNode write(ReviewedEvent reviewed) {
    Event event = reviewed.event();
    ObjectNode node = Json.object();
    node.set("summary", Summary.of(reviewed, reports));
    node.set("event", EventJson.writeWithWords(event, reports));
    node.set(
        "machine", reviewed.machine().<JsonNode>map(EventView::machine).orElse(node.nullNode()));
    node.set("rulings", Json.array(reviewed.decided(), this::ruling));
    node.set("rejected_claims", Json.array(reviewed.rejected(), Json::text));
    node.set("merged", Json.array(reviewed.merged(), Json::text));
    node.set("figures", FigureTableJson.write(FigureTable.of(event, reports), policy));
    ArrayNode codes = node.putArray("codes");
    SCHEMES.forEach(scheme -> scheme.code(event).ifPresent(coding -> codes.add(code(coding))));
    ArrayNode cited = node.putArray("reports");
    for (int origin = 0; origin < event.origins().size(); origin++) {
      for (ReportId id : event.origins().get(origin).reports()) {
        ObjectNode report = Json.object();
        report.set("report", brief(reports.apply(id)));
        cited.add(report.put("origin", origin + 1));
      }
    }
    return node;
  }

  private static ObjectNode machine(Event event) {
    ObjectNode node = Json.object();
    for (Ruling.Field field : Ruling.Field.values()) {
      node.put(field.id(), FieldText.of(event, field).orElse(null));
    }
    return node;
  }

  private ObjectNode ruling(Decided decided) {
    ObjectNode node = Json.object();
    node.put("field", decided.field().id());
    node.put("value", decided.value().orElse(null));
    node.put("machine", decided.machine().orElse(null));
    node.put("machine_then", decided.machineThen().orElse(null));
    node.put("moved", decided.hasMoved());
    node.set("review", review(decided.review(), rulings));
    return node;
  }

  /** A review with its place in the ledger, and whether it still counts. */
  static ObjectNode review(Numbered<Review> review, Rulings rulings) {
    ObjectNode node = Json.object();
    node.put("id", review.value().id().value());
    node.put("change", review.number());
    node.setAll(ReviewJson.write(review.value()));
    return node.put(
        "undone_by", rulings.undoneBy(review.value().id()).map(ReviewId::value).orElse(null));
  }

  private static ObjectNode code(Coding coding) {
    ObjectNode node = Json.object();
    node.put("scheme", coding.scheme());
    node.put("code", coding.code());
    node.put("sub", coding.sub().orElse(null));
    node.put("why", coding.why());
    node.set("claims", Json.array(coding.claims(), Json::text));
    return node.put("confidence", coding.confidence());
  }

  static ObjectNode brief(Report report) {
    ObjectNode node = Json.object().put("id", report.id().value());
    node.setAll(ReportJson.header(report.header()));
    return node;
  }
}
