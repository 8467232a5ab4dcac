package attest.eval.suite;

import attest.eval.suite.Prediction.Told;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** Writes what one report tells as events in the form that its suite asks for. */
interface EventsPrediction {
  /**
   * The events, the main one first or marked.
   *
   * @param told the claims of the report that make events
   */
  ArrayNode of(Case read, List<Told> told);
}
