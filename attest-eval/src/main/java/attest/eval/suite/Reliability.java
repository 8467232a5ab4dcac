package attest.eval.suite;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far confidences agree with the share of values that are right, in ten bins of equal width.
 */
final class Reliability {
  private static final int BINS = 10;

  private final double[] confidence = new double[BINS];
  private final int[] right = new int[BINS];
  private final int[] all = new int[BINS];

  void add(double value, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (value * BINS));
    confidence[bin] += value;
    right[bin] += isRight ? 1 : 0;
    all[bin]++;
  }

  int size() {
    int size = 0;
    for (int count : all) {
      size += count;
    }
    return size;
  }

  double share() {
    int sum = 0;
    for (int count : right) {
      sum += count;
    }
    return (double) sum / Math.max(1, size());
  }

  /** Expected calibration error (Naeini et al. 2015). */
  double error() {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(confidence[bin] - right[bin]);
    }
    return error / Math.max(1, size());
  }

  /** One line a bin that holds anything: its bounds, values, mean confidence, share right. */
  void print(PrintStream out) {
    List<String> lines = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      if (all[bin] > 0) {
        lines.add(
            String.format(
                Locale.ROOT,
                "    .%d-%s %6d  said %.2f  right %.2f",
                bin,
                bin == BINS - 1 ? "1." : "." + (bin + 1),
                all[bin],
                confidence[bin] / all[bin],
                (double) right[bin] / all[bin]));
      }
    }
    lines.forEach(out::println);
  }
}
