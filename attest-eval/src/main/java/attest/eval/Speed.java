package attest.eval;

import attest.Attest;
import attest.language.English;
import attest.model.Report;
import attest.model.Sentence;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/**
 * Command that measures the flow: tokens a second from raw text to claims on one warm thread and
 * with two jobs, the time of a cold JVM to its first claim, and the peak memory of a folder of
 * reports. Prints the machine and the commit with them.
 */
public final class Speed {
  private static final String USAGE =
      """
      usage: ./measure speed SAMPLES [--reports N] [--seconds S]
        SAMPLES      a folder of reports; variants of them are made
        --reports N  how many reports the folder for the memory run holds (default 5000)
        --seconds S  how long each speed run takes (default 10)
      """;

  private static final int VARIANTS = 200;

  private Speed() {}

  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    Arguments arguments = new Arguments(USAGE, args);
    if (arguments.plain().isEmpty()) {
      Arguments.fail(USAGE);
    }
    Path folder = Path.of(arguments.plain().getFirst());
    if (!Files.exists(folder)) {
      Arguments.fail(folder + " does not exist");
    }
    int reports = arguments.number("reports", 5000);
    int seconds = arguments.number("seconds", 10);
    System.out.println(Machine.describe());
    Samples samples = Samples.in(folder);
    List<Report> variants = samples.variants(VARIANTS);
    long tokens = tokens(variants);
    Attest attest = Attest.builtIn();
    run(attest, variants, 1, seconds);
    print("1 warm thread", tokens, run(attest, variants, 1, seconds));
    print("2 jobs", tokens, run(attest, variants, 2, seconds));
    ColdStart.print(folder);
    FolderMemory.print(samples, reports);
  }

  private static void print(String what, long tokens, Rounds rounds) {
    double perSecond = tokens * (double) rounds.number() / rounds.seconds();
    System.out.printf(
        "raw text to claims, %s: %.0f tokens/s (%d reports in %.1f s); %.0f a second of the threads' own time%n",
        what,
        perSecond,
        rounds.number() * VARIANTS,
        rounds.seconds(),
        tokens * (double) rounds.number() / rounds.busySeconds());
  }

  /** What a run did; busy is the time its threads had a processor, whatever else ran beside. */
  private record Rounds(int number, double seconds, double busySeconds) {}

  private static Rounds run(Attest attest, List<Report> reports, int jobs, int seconds)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    LongAdder busy = new LongAdder();
    int rounds = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(jobs)) {
      while (System.nanoTime() - start < seconds * 1_000_000_000L) {
        List<Future<Integer>> reading = new ArrayList<>();
        for (Report report : reports) {
          reading.add(threads.submit(() -> read(attest, report, busy)));
        }
        for (Future<Integer> read : reading) {
          read.get();
        }
        rounds++;
      }
    }
    return new Rounds(rounds, (System.nanoTime() - start) / 1e9, busy.sum() / 1e9);
  }

  private static int read(Attest attest, Report report, LongAdder busy) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadCpuTime();
    int claims = attest.read(report).size();
    busy.add(thread.getCurrentThreadCpuTime() - before);
    return claims;
  }

  private static long tokens(List<Report> reports) {
    English english = English.load();
    return reports.stream()
        .flatMap(report -> english.sentences(report.text(), report.zones()).stream())
        .mapToLong(Sentence::size)
        .sum();
  }
}
