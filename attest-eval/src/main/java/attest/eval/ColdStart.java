package attest.eval;

import attest.Attest;
import attest.model.Claim;
import attest.model.Report;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures a cold JVM from its start to its first claim. As a command it is that JVM: it reads text
 * files one after the other until one yields a claim and prints milliseconds.
 */
public final class ColdStart {
  private static final int RUNS = 5;

  private ColdStart() {}

  public static void main(String[] args) throws IOException {
    Attest attest = Attest.builtIn();
    for (String file : args) {
      Report report = Report.of(Files.readString(Path.of(file)), List.of(), Report.Header.UNKNOWN);
      List<Claim> claims = attest.read(report);
      if (!claims.isEmpty()) {
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(System.currentTimeMillis() - start);
        return;
      }
    }
    throw new IOException("no claim in " + List.of(args));
  }

  /** Prints the median of some runs, inside the JVM and with its own start. */
  static void print(Path folder) throws IOException, InterruptedException {
    String[] files = texts(folder);
    List<Long> inside = new ArrayList<>();
    List<Long> outside = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      inside.add(Long.parseLong(Child.run(ColdStart.class, files)));
      outside.add((System.nanoTime() - start) / 1_000_000);
    }
    inside.sort(null);
    outside.sort(null);
    System.out.printf(
        "cold JVM to first claim: %.2f s; whole process %.2f s (median of %d)%n",
        inside.get(RUNS / 2) / 1000.0, outside.get(RUNS / 2) / 1000.0, RUNS);
  }

  private static String[] texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(Path::toString)
          .filter(name -> name.endsWith(".txt"))
          .sorted()
          .toArray(String[]::new);
    }
  }
}
