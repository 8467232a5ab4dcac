package attest.eval.suite;

import attest.link.Linker;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import attest.model.Report;
import attest.model.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which words of a topic's documents tell the same happening: the triggers of claims that the
 * linker puts into one event.
 */
final class CorefPrediction implements CasePrediction {
  private final Flow flow;

  CorefPrediction(Flow flow) {
    this.flow = flow;
  }

  @Override
  public JsonNode of(Case read) {
    List<Linker.Item> items = new ArrayList<>();
    for (JsonNode document : read.node().path("docs")) {
      Report report = Report.of(document.path("text").asText(), List.of(), Report.Header.UNKNOWN);
      items.add(new Linker.Item(report, flow.read(report)));
    }
    Map<ClaimId, Event> linked = EventPredictions.byClaim(flow, items);
    ArrayNode documents = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < items.size(); i++) {
      JsonNode document = read.node().path("docs").path(i);
      ObjectNode answer = documents.addObject().put("id", document.path("id").asText());
      mentions(items.get(i), linked, answer.putArray("mentions"));
    }
    return documents;
  }

  private static void mentions(Linker.Item item, Map<ClaimId, Event> linked, ArrayNode mentions) {
    CodePoints points = new CodePoints(item.report().text(), 0);
    for (Claim claim : item.claims()) {
      Event event = linked.get(claim.id());
      String chain = event == null ? claim.id().toString() : event.id().value();
      for (Span trigger : claim.trigger()) {
        points
            .of(trigger)
            .ifPresent(at ->
                mentions
                    .addObject()
                    .put("start", at.start())
                    .put("end", at.end())
                    .put("chain", chain)
                    .put("kind", "event"));
      }
    }
  }
}
