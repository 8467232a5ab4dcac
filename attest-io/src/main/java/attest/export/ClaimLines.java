package attest.export;

import attest.json.ClaimJson;
import attest.json.Json;
import attest.json.ReportJson;
import attest.model.Claim;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** JSON Lines: one claim a line, with its event and its report's header. */
final class ClaimLines implements Export {
  @Override
  public String name() {
    return "claims";
  }

  @Override
  public void write(List<Event> events, Function<ReportId, Report> reports, Appendable out)
      throws IOException {
    for (Event event : events) {
      for (Claim claim : event.claims()) {
        Report report = reports.apply(claim.id().report());
        ObjectNode header = Json.object().put("id", report.id().value());
        header.setAll(ReportJson.header(report.header()));
        ObjectNode line = Json.object().put("event", event.id().value());
        line.set("report", header);
        line.set("claim", ClaimJson.writeWithWords(claim, report.text()));
        out.append(Json.line(line)).append('\n');
      }
    }
  }
}
