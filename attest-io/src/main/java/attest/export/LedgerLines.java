package attest.export;

import attest.json.ClaimJson;
import attest.json.EventJson;
import attest.json.Json;
import attest.json.ReportJson;
import attest.ledger.EventVersion;
import attest.ledger.Ledger;
import attest.ledger.Ledger.Reading;
import attest.model.EventId;
import attest.model.ReportId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * All that a ledger holds as JSON Lines: every reading by report, then every version of every
 * event. Two ledgers with the same content give the same bytes, whatever keeps them.
 */
public final class LedgerLines {
  private LedgerLines() {}

  /** Writes the whole ledger, one report and one event in memory at a time. */
  public static void write(Ledger ledger, Appendable out) throws IOException {
    for (ReportId id : ledger.reports()) {
      for (Reading reading : ledger.history(id)) {
        out.append(Json.line(reading(reading))).append('\n');
      }
    }
    for (EventId id : ledger.allEvents()) {
      int number = 0;
      for (EventVersion version : ledger.history(id)) {
        number++;
        out.append(Json.line(version(id, number, version))).append('\n');
      }
    }
  }

  private static ObjectNode reading(Reading reading) {
    ObjectNode node = Json.object();
    node.put("kind", "reading");
    node.put("version", reading.version());
    node.set("report", ReportJson.write(reading.report()));
    node.set("claims", Json.array(reading.claims(), ClaimJson::write));
    return node;
  }

  private static ObjectNode version(EventId id, int number, EventVersion version) {
    ObjectNode node = Json.object();
    node.put("kind", "event").put("id", id.value()).put("number", number);
    switch (version) {
      case EventVersion.Kept(var event) ->
          node.put("state", "kept").set("event", EventJson.write(event));
      case EventVersion.Merged(EventId into) ->
          node.put("state", "merged").put("into", into.value());
      case EventVersion.Withdrawn() -> node.put("state", "withdrawn");
    }
    return node;
  }
}
