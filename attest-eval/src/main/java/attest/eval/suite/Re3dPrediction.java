package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The persons, groups, places, times, weapons and amounts that a text names. */
final class Re3dPrediction implements CasePrediction {
  private final Flow flow;

  Re3dPrediction(Flow flow) {
    this.flow = flow;
  }

  @Override
  public JsonNode of(Case read) {
    flow.entities(read.report());
    return JsonNodeFactory.instance.arrayNode();
  }
}
