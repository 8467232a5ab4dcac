package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The answers to a suite's cases and what came of comparing them with the gold.
 *
 * @param metrics over all cases
 * @param cases each with its answer and what it adds, in the suite's order
 */
record Scored(Metrics metrics, List<One> cases) {
  /** One case; the answer is missing where there is none. */
  record One(Case scored, JsonNode answer, Tally tally) {}

  Scored {
    cases = List.copyOf(cases);
  }

  static Scored of(Suite suite, Map<String, JsonNode> answers) throws SuiteException {
    SuiteScore score = SuiteScore.of(suite, answers);
    List<One> cases = new ArrayList<>();
    for (Case one : suite.cases()) {
      JsonNode answer = answers.getOrDefault(one.id(), MissingNode.getInstance());
      cases.add(new One(one, answer, score.score(one, answer)));
    }
    return new Scored(score.total(cases.stream().map(One::tally).toList()), cases);
  }
}
