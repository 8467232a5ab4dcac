package attest.eval.suite;

import attest.model.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Where the happening took place that a given word tells. */
final class EventPlacePrediction implements CasePrediction {
  private final Flow flow;

  EventPlacePrediction(Flow flow) {
    this.flow = flow;
  }

  @Override
  public JsonNode of(Case read) {
    CodePoints points = read.points();
    JsonNode given = read.node().path("gold").path(0).path("trigger");
    Span trigger = points.read(given.path("start").asInt(), given.path("end").asInt());
    ArrayNode links = JsonNodeFactory.instance.arrayNode();
    for (Span place : flow.sites(read.report(), trigger)) {
      points
          .of(place)
          .ifPresent(at ->
              links.addObject().putObject("target").put("start", at.start()).put("end", at.end()));
    }
    return links;
  }
}
