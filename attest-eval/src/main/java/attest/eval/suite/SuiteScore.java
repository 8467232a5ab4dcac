package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Compares answers with the gold of one suite, case by case, and adds up what was found. */
interface SuiteScore {
  /** What one case adds; a missing answer is an empty one. */
  Tally score(Case scored, JsonNode predicted);

  /** The metrics over all cases, given what each added, in their order. */
  default Metrics total(List<Tally> tallies) {
    return Metrics.of(tallies);
  }

  /** The score that the suite asks for. */
  static SuiteScore of(Suite suite, Map<String, JsonNode> predictions) throws SuiteException {
    return switch (suite.name()) {
      case "seeds" -> new SeedScore(new ReportScore(Countries.load()));
      default -> {
        if (!suite.task().equals("report")) {
          throw new SuiteException("no metrics for suite " + suite.name());
        }
        yield new ReportScore(Countries.load());
      }
    };
  }
}
