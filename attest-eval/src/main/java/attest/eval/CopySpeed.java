package attest.eval;

import attest.link.CopyIndex;
import attest.model.Report;
import attest.model.ReportId;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Command that measures how long the copies of one report take to find among very many, and how
 * much memory each report takes. The reports are made, see {@link MadeReports}: one in five is a
 * copy of an earlier one, and all share set phrases and notices. Times of searches are of the
 * thread's processor.
 */
public final class CopySpeed {
  private static final int QUERIES = 1_000;
  private static final int WARM_UP = 200;

  private CopySpeed() {}

  public static void main(String[] args) {
    Arguments arguments = new Arguments("usage: ./measure copy-speed [--reports N]", args);
    int reports = arguments.number("reports", 1_000_000);
    System.out.println(Machine.describe());
    MadeReports made = new MadeReports();
    long before = usedBytes();
    long start = System.nanoTime();
    CopyIndex index = CopyIndex.of(IntStream.range(0, reports).mapToObj(made::report));
    double seconds = (System.nanoTime() - start) / 1e9;
    long bytes = usedBytes() - before;
    System.out.printf(
        Locale.ROOT,
        "%,d reports made and taken in: %.1f s; %,d bytes each%n",
        index.size(),
        seconds,
        bytes / Math.max(1, index.size()));
    ask(index, made, reports);
  }

  private static void ask(CopyIndex index, MadeReports made, int reports) {
    List<Double> millis = new ArrayList<>();
    int known = 0;
    int found = 0;
    int others = 0;
    Random random = new Random(3);
    for (int i = 0; i < WARM_UP + QUERIES; i++) {
      int number = random.nextInt(reports);
      Report report = made.report(number);
      long start = now();
      List<ReportId> copies = index.copiesOf(report).stream().map(CopyIndex.Copy::report).toList();
      if (i >= WARM_UP) {
        millis.add((now() - start) / 1e6);
        int original = made.original(number);
        if (original != number) {
          known++;
          found += copies.contains(made.report(original).id()) ? 1 : 0;
        }
        others += copies.size();
      }
    }
    double[] sorted = millis.stream().mapToDouble(m -> m).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "copies of one report: %.2f ms in the mean, median %.2f, 99 %% below %.2f, longest %.2f%n",
        Arrays.stream(sorted).average().orElse(0),
        sorted[sorted.length / 2],
        sorted[sorted.length * 99 / 100],
        sorted[sorted.length - 1]);
    System.out.printf(
        Locale.ROOT,
        "originals found: %,d of %,d; copies found in all: %,d%n",
        found,
        known,
        others);
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long usedBytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
