package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Who says what in a text: source, cue and content of every saying. */
final class AttributionPrediction implements CasePrediction {
  private final Flow flow;

  AttributionPrediction(Flow flow) {
    this.flow = flow;
  }

  @Override
  public JsonNode of(Case read) {
    flow.mentions(read.report());
    return JsonNodeFactory.instance.arrayNode();
  }
}
