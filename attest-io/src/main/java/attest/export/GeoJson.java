package attest.export;

import attest.export.Columns.Column;
import attest.json.Json;
import attest.model.Event;
import attest.model.Place.Point;
import attest.model.Report;
import attest.model.ReportId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A GeoJSON FeatureCollection (RFC 7946), one feature an event; its properties are the columns of
 * the CSV. An event without a point to draw has the geometry null, and {@code location_precision}
 * says why.
 */
final class GeoJson implements Export {
  @Override
  public String name() {
    return "geojson";
  }

  @Override
  public void write(List<Event> events, Function<ReportId, Report> reports, Appendable out)
      throws IOException {
    out.append("{\"type\":\"FeatureCollection\",\"features\":[");
    String between = "\n";
    for (Event event : events) {
      out.append(between).append(Json.line(feature(event, reports)));
      between = ",\n";
    }
    out.append("\n]}\n");
  }

  private static ObjectNode feature(Event event, Function<ReportId, Report> reports) {
    ObjectNode feature = Json.object();
    feature.put("type", "Feature");
    feature.put("id", event.id().value());
    feature.set("geometry", geometry(Spot.of(event.place()).point()));
    ObjectNode properties = Json.object();
    EventRow row = EventRow.of(event, reports);
    for (Column<EventRow> column : EventRow.COLUMNS.list()) {
      if (!column.name().equals("lat") && !column.name().equals("lon")) {
        properties.set(column.name(), value(column.cell().apply(row)));
      }
    }
    feature.set("properties", properties);
    return feature;
  }

  private static JsonNode geometry(Optional<Point> point) {
    ObjectNode geometry = Json.object();
    if (point.isEmpty()) {
      return geometry.nullNode();
    }
    geometry.put("type", "Point");
    geometry.set(
        "coordinates", Json.array().add(point.get().longitude()).add(point.get().latitude()));
    return geometry;
  }

  private static JsonNode value(Optional<? extends Cell> cell) {
    if (cell.isEmpty()) {
      return Json.object().nullNode();
    }
    return switch (cell.get()) {
      case Cell.Whole(int number) -> Json.object().numberNode(number);
      case Cell.Decimal(double number) -> Json.object().numberNode(number);
      case Cell.YesNo(boolean yes) -> Json.object().booleanNode(yes);
      case Cell.Words words -> Json.text(words.text());
      case Cell.Code code -> Json.text(code.text());
      case Cell.Several several -> Json.text(several.text());
      case Cell.Day day -> Json.text(day.text());
    };
  }
}
