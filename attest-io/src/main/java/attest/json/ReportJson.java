package attest.json;

import attest.model.Report;
import attest.model.Report.Header;
import attest.model.ReportId;
import attest.model.Zone;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;

/** A report, its header and its zones as JSON. */
public final class ReportJson {
  private ReportJson() {}

  /** The whole report. */
  public static ObjectNode write(Report report) {
    ObjectNode node = Json.object();
    node.put("id", report.id().toString());
    node.setAll(header(report.header()));
    node.set("zones", zones(report.zones()));
    node.put("text", report.text());
    return node;
  }

  /** Reads what {@link #write} wrote. */
  public static Report read(JsonNode node) {
    return new Report(
        new ReportId(Json.string(node, "id")),
        Json.string(node, "text"),
        zones(Json.field(node, "zones")),
        header(node));
  }

  /** What is known beside the text: {@code outlet, url, title, published, language}. */
  public static ObjectNode header(Header header) {
    ObjectNode node = Json.object();
    node.set("outlet", Json.orNull(header.outlet(), Json::text));
    node.set("url", Json.orNull(header.url(), Json::text));
    node.set("title", Json.orNull(header.title(), Json::text));
    node.set("published", Json.orNull(header.published(), TimeJson::write));
    node.put("language", header.language());
    return node;
  }

  /** Reads what {@link #header(Header)} wrote. */
  public static Header header(JsonNode node) {
    return new Header(
        Json.optionalText(node, "outlet"),
        Json.optionalText(node, "url").map(URI::create),
        Json.optionalText(node, "title"),
        Json.optional(node, "published", TimeJson::read),
        Json.string(node, "language"));
  }

  /** Zones as {@code [["headline", 0, 20], ...]}. */
  public static ArrayNode zones(List<Zone> zones) {
    return Json.array(
        zones,
        zone ->
            Json.array()
                .add(Json.word(zone.kind()))
                .add(zone.span().start())
                .add(zone.span().end()));
  }

  /** Reads what {@link #zones(List)} wrote. */
  public static List<Zone> zones(JsonNode node) {
    return Json.list(
        node,
        zone ->
            new Zone(
                Json.word(Zone.Kind.class, zone.path(0)),
                new attest.model.Span(zone.path(1).asInt(-1), zone.path(2).asInt(-1))));
  }
}
