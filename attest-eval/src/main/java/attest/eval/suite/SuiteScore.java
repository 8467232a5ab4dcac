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
      case "timex" -> new TimexScore();
      case "toponyms" -> new ToponymScore(Countries.load());
      case "attribution" -> new AttributionScore();
      case "re3d" -> new Re3dScore();
      case "event-place" -> new LinkScore();
      case "discourse" -> new DiscourseScore();
      case "indiapolice" -> new IndiaPoliceScore();
      case "ecb" -> new CorefScore();
      case "muc4", "muc4-upper" -> new MucScore();
      case "up-validate", "petrarch1", "petr2-gsr" -> new CameoScore();
      default ->
          switch (suite.task()) {
            case "report" -> new ReportScore(Countries.load());
            case "cluster" -> new ClusterScore(suite.cases(), predictions);
            default ->
                throw new SuiteException(
                    "suite " + suite.name() + " of task " + suite.task() + " is not known");
          };
    };
  }
}
