package attest.eval.suite;

import attest.eval.suite.Prediction.Told;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** The events of a sentence as CAMEO triples: code, source and target. */
final class CameoPrediction implements EventsPrediction {
  private final Flow flow;

  CameoPrediction(Flow flow) {
    this.flow = flow;
  }

  @Override
  public ArrayNode of(Case read, List<Told> told) {
    flow.mentions(read.report());
    return new Prediction(read).events(told);
  }
}
