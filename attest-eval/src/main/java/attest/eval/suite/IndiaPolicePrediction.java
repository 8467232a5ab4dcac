package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What each given sentence says that the police did, or failed to do. */
final class IndiaPolicePrediction implements CasePrediction {
  private final Flow flow;

  IndiaPolicePrediction(Flow flow) {
    this.flow = flow;
  }

  @Override
  public JsonNode of(Case read) {
    GivenSentences given = GivenSentences.of(read);
    flow.read(given.report());
    ArrayNode labels = JsonNodeFactory.instance.arrayNode();
    given.sentences().forEach(sentence -> labels.addArray());
    return labels;
  }
}
