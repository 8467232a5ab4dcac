package attest.eval.suite;

import attest.eval.suite.Prediction.Told;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** The terrorist incidents of a report as templates of MUC-4. */
final class Muc4Prediction implements EventsPrediction {
  @Override
  public ArrayNode of(Case read, List<Told> told) {
    return new Prediction(read).events(told);
  }
}
