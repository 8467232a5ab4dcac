package attest.eval.suite;

import attest.eval.suite.Assignment.Pair;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts predicted spans to gold spans, one to one. */
final class SpanMatching {
  private SpanMatching() {}

  static List<Pieces> pieces(JsonNode spans) {
    return spans.valueStream().map(Pieces::of).toList();
  }

  static List<Pieces> pieces(JsonNode spans, String part) {
    return spans.valueStream().map(span -> Pieces.of(span.path(part))).toList();
  }

  /** The predicted span by gold span, by the greatest overlap; equal spans go first. */
  static Map<Integer, Integer> byOverlap(List<Pieces> gold, List<Pieces> predicted) {
    int[] order =
        IntStream.range(0, predicted.size())
            .filter(j -> !predicted.get(j).isEmpty())
            .boxed()
            .sorted((a, b) -> Integer.compare(predicted.get(a).start(), predicted.get(b).start()))
            .mapToInt(Integer::intValue)
            .toArray();
    Map<Pair, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      Pieces truth = gold.get(i);
      if (truth.isEmpty()) {
        continue;
      }
      for (int j : order) {
        Pieces said = predicted.get(j);
        if (said.start() >= truth.end()) {
          break;
        }
        double dice = said.end() > truth.start() ? truth.dice(said) : 0;
        if (dice > 0) {
          weights.put(new Pair(i, j), dice + (truth.equals(said) ? 1 : 0));
        }
      }
    }
    return Assignment.best(weights);
  }

  /** How many spans are the same on both sides, each counted once. */
  static int equal(List<Pieces> gold, List<Pieces> predicted) {
    List<Pieces> left = new ArrayList<>(gold);
    int equal = 0;
    for (Pieces said : predicted) {
      equal += left.remove(said) ? 1 : 0;
    }
    return equal;
  }
}
