package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** The acts of politics that a sentence tells, in the form of the suites that code such acts. */
final class ActPrediction implements CasePrediction {
  /** The suites whose events are acts. */
  static final Set<String> SUITES =
      Set.of("plover-gsr", "plv", "petrarch1", "up-validate", "petr2-gsr");

  private final Flow flow;

  ActPrediction(Flow flow) {
    this.flow = flow;
  }

  @Override
  public JsonNode of(Case read) {
    return new ActEvents(read).of(flow.acts(read.report()));
  }
}
