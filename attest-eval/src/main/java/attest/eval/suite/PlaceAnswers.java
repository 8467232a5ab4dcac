package attest.eval.suite;

import attest.model.Place.Point;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the main events of a suite's reports lie, beside where a predictions file puts them. */
public final class PlaceAnswers {
  /**
   * One event whose point is known.
   *
   * @param truth where it lies
   * @param said where the answer puts it; empty = nowhere
   */
  public record Answer(Point truth, Optional<Point> said) {
    /** Great-circle distance between the two in kilometres. */
    public Optional<Double> kilometres() {
      return said.map(at -> PlaceScore.kilometres(truth, at));
    }
  }

  private PlaceAnswers() {}

  /**
   * Reads a suite of reports and an answer to it. Gold places known by their region alone are left
   * out, as the scorer leaves them out of its distances.
   *
   * @throws SuiteException if one of the two cannot be used
   */
  public static List<Answer> read(Path suite, Path predictions) throws IOException, SuiteException {
    Map<String, JsonNode> answers = Predictions.read(predictions);
    List<Answer> all = new ArrayList<>();
    for (Case one : Suite.read(suite).cases()) {
      JsonNode events = answers.getOrDefault(one.id(), MissingNode.getInstance());
      JsonNode main = ReportScore.main(ReportScore.events(events));
      nearest(one.goldEvents(), PlaceScore.point(main.path("place"))).ifPresent(all::add);
    }
    return all;
  }

  private static Optional<Answer> nearest(JsonNode goldEvents, Optional<Point> said) {
    Optional<Answer> best = Optional.empty();
    for (JsonNode gold : goldEvents) {
      Optional<Answer> answer =
          PlaceScore.isTooWide(gold)
              ? Optional.empty()
              : PlaceScore.point(gold.path("place")).map(truth -> new Answer(truth, said));
      if (answer.isPresent() && (best.isEmpty() || apart(answer) < apart(best))) {
        best = answer;
      }
    }
    return best;
  }

  private static double apart(Optional<Answer> answer) {
    return answer.flatMap(Answer::kilometres).orElse(Double.MAX_VALUE);
  }
}
