package attest.export;

import attest.json.EventJson;
import attest.json.Json;
import attest.json.ReportJson;
import attest.model.Claim;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Everything known of the events in one JSON document, with the words behind every value. */
final class EventsJson implements Export {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(List<Event> events, Function<ReportId, Report> reports, Appendable out)
      throws IOException {
    SortedSet<ReportId> cited = new TreeSet<>();
    out.append("{\n  \"form\": \"attest-events-1\",\n  \"events\": [");
    String between = "";
    for (Event event : events) {
      item(out, between, EventJson.writeWithWords(event, reports));
      event.claims().stream().map(Claim::id).forEach(id -> cited.add(id.report()));
      between = ",";
    }
    out.append(events.isEmpty() ? "],\n" : "\n  ],\n").append("  \"reports\": [");
    between = "";
    for (ReportId id : cited) {
      ObjectNode report = Json.object().put("id", id.value());
      report.setAll(ReportJson.header(reports.apply(id).header()));
      item(out, between, report);
      between = ",";
    }
    out.append(cited.isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
  }

  private static void item(Appendable out, String between, ObjectNode node) throws IOException {
    String indented = Json.pretty(node).replace("\n", "\n    ");
    out.append(between).append("\n    ").append(indented);
  }
}
