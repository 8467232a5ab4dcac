package attest.eval.suite;

import attest.eval.suite.Prediction.Told;
import attest.link.Linker;
import attest.model.ClaimId;
import attest.model.Event;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which reports tell the same news: those whose main claims the linker puts into one event. */
final class ClusterPrediction {
  private final Flow flow;

  ClusterPrediction(Flow flow) {
    this.flow = flow;
  }

  /** The id of the main event of every case; null where a report tells none. */
  Map<String, JsonNode> of(List<Case> cases, int jobs) {
    List<Linker.Item> items = Jobs.items(flow, cases, jobs);
    Map<ClaimId, Event> linked = EventPredictions.byClaim(flow, items);
    Map<String, JsonNode> predictions = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      String suite = cases.get(i).suite();
      JsonNode event =
          EventPredictions.told(flow, items.get(i), linked).stream()
              .min(MainFirst.order(suite))
              .map(ClusterPrediction::id)
              .orElse(JsonNodeFactory.instance.nullNode());
      predictions.put(cases.get(i).id(), event);
    }
    return predictions;
  }

  private static JsonNode id(Told told) {
    return JsonNodeFactory.instance.textNode(told.linked().id().value());
  }
}
