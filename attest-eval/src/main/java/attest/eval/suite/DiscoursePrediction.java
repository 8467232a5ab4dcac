package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What each given sentence does in its report, by the names of van Dijk's news schema. */
final class DiscoursePrediction implements CasePrediction {
  private final Flow flow;

  DiscoursePrediction(Flow flow) {
    this.flow = flow;
  }

  @Override
  public JsonNode of(Case read) {
    GivenSentences given = GivenSentences.of(read);
    flow.roles(given.report());
    ArrayNode labels = JsonNodeFactory.instance.arrayNode();
    given.sentences().forEach(sentence -> labels.addArray());
    return labels;
  }
}
