package attest.eval.suite;

import attest.confidence.Calibration;
import attest.confidence.Seen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits one logistic curve over the rules' confidence and traits by gradient descent with a penalty
 * on large weights, so that rare traits say little. Always gives the same curve for the same pairs.
 */
final class LogisticFit {
  /** Traits that fewer values show are left out. */
  private static final int RARE = 12;

  private static final int ROUNDS = 400;
  private static final double STEP = 0.5;
  private static final double PENALTY = 4;

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> index = new HashMap<>();

  private LogisticFit() {}

  /** The weights by trait, {@link Calibration#BASE} and {@link Calibration#RAW} among them. */
  static Map<String, Double> of(List<CalibrationPair> pairs) {
    LogisticFit fit = new LogisticFit();
    fit.name(pairs);
    double[] weights = fit.descend(pairs);
    Map<String, Double> named = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      named.put(fit.names.get(i), weights[i]);
    }
    return named;
  }

  private void name(List<CalibrationPair> pairs) {
    Map<String, Integer> counts = new TreeMap<>();
    pairs.forEach(pair -> pair.seen().traits().forEach(t -> counts.merge(t, 1, Integer::sum)));
    add(Calibration.BASE);
    add(Calibration.RAW);
    counts.forEach((trait, count) -> {
      if (count >= RARE && count <= pairs.size() - RARE) {
        add(trait);
      }
    });
  }

  private void add(String name) {
    index.put(name, names.size());
    names.add(name);
  }

  private double[] descend(List<CalibrationPair> pairs) {
    int[][] traits = new int[pairs.size()][];
    double[] odds = new double[pairs.size()];
    for (int i = 0; i < traits.length; i++) {
      Seen seen = pairs.get(i).seen();
      odds[i] = Calibration.odds(seen.raw());
      traits[i] =
          seen.traits().stream()
              .mapToInt(trait -> index.getOrDefault(trait, -1))
              .filter(at -> at >= 0)
              .toArray();
    }
    double[] weights = new double[names.size()];
    double[] squares = new double[names.size()];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = slope(pairs, traits, odds, weights);
      for (int k = 0; k < weights.length; k++) {
        squares[k] += slope[k] * slope[k];
        weights[k] -= STEP * slope[k] / Math.sqrt(squares[k] + 1e-9);
      }
    }
    return weights;
  }

  private static double[] slope(
      List<CalibrationPair> pairs, int[][] traits, double[] odds, double[] weights) {
    double[] slope = new double[weights.length];
    for (int i = 0; i < traits.length; i++) {
      double sum = weights[0] + weights[1] * odds[i];
      sum += Arrays.stream(traits[i]).mapToDouble(k -> weights[k]).sum();
      double wrong = 1 / (1 + Math.exp(-sum)) - (pairs.get(i).right() ? 1 : 0);
      slope[0] += wrong;
      slope[1] += wrong * odds[i];
      for (int k : traits[i]) {
        slope[k] += wrong;
      }
    }
    for (int k = 1; k < slope.length; k++) {
      slope[k] += PENALTY * weights[k];
    }
    return slope;
  }
}
