package attest.eval.suite;

import attest.eval.suite.Prediction.Told;
import attest.model.Act;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * One label a snippet, as the CASE 2021 task asks: that of its main happening, else of the next
 * that has one, else of the first act of politics.
 */
final class SnippetPrediction implements EventsPrediction {
  private final Flow flow;

  SnippetPrediction(Flow flow) {
    this.flow = flow;
  }

  @Override
  public ArrayNode of(Case read, List<Told> told) {
    ArrayNode events = new Prediction(read).events(told);
    Optional<String> label = labelOfEvents(events).or(() -> labelOfActs(flow.acts(read.report())));
    label.ifPresent(found -> {
      ObjectNode main = events.isEmpty() ? spoken(events) : (ObjectNode) events.get(0);
      codes(main).put("case2021", found);
    });
    return events;
  }

  private static Optional<String> labelOfEvents(ArrayNode events) {
    for (JsonNode event : events) {
      JsonNode codes = event.path("codes");
      Optional<String> label =
          CaseLabels.of(
              event.path("extra").path("kind").asText(), codes.path("acled_sub").asText());
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> labelOfActs(List<Act> acts) {
    return acts.stream().map(CaseLabels::of).flatMap(Optional::stream).findFirst();
  }

  private static ObjectNode spoken(ArrayNode events) {
    ObjectNode event = JsonNodeFactory.instance.objectNode().put("main", true);
    events.add(event);
    return event;
  }

  private static ObjectNode codes(ObjectNode event) {
    return event.has("codes") ? (ObjectNode) event.get("codes") : event.putObject("codes");
  }
}
