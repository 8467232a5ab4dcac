package attest.eval.suite;

import attest.eval.suite.Prediction.Told;
import attest.link.Linker;
import attest.model.ClaimId;
import attest.model.Event;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The events that each report of a suite tells, linked among all its reports. */
final class EventPredictions {
  private final Flow flow;

  EventPredictions(Flow flow) {
    this.flow = flow;
  }

  /** The events of every case, by case id. */
  Map<String, JsonNode> of(List<Case> cases, int jobs) {
    List<Linker.Item> items = Jobs.items(flow, cases, jobs);
    Map<ClaimId, Event> linked = byClaim(flow, items);
    EventsPrediction form = form(cases.getFirst().suite());
    Map<String, JsonNode> predictions = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Case read = cases.get(i);
      predictions.put(read.id(), form.of(read, told(flow, items.get(i), linked)));
    }
    return predictions;
  }

  private EventsPrediction form(String suite) {
    return switch (suite) {
      case "muc4", "muc4-upper" -> new Muc4Prediction(flow);
      case "case2021" -> new SnippetPrediction(flow);
      case "acled" -> new NotePrediction(flow);
      default -> (read, told) -> new Prediction(read).events(told);
    };
  }

  /** Which event each claim went to. */
  static Map<ClaimId, Event> byClaim(Flow flow, List<Linker.Item> items) {
    Map<ClaimId, Event> linked = new TreeMap<>();
    for (Event event : flow.link(items)) {
      event.claims().forEach(claim -> linked.put(claim.id(), event));
    }
    return linked;
  }

  /** The claims of a report that make events, each alone and linked. */
  static List<Told> told(Flow flow, Linker.Item item, Map<ClaimId, Event> linked) {
    List<Told> told = new ArrayList<>();
    for (Event alone : flow.link(List.of(item))) {
      Event event = linked.get(alone.claims().getFirst().id());
      told.add(new Told(alone, event == null ? alone : event));
    }
    return told;
  }
}
