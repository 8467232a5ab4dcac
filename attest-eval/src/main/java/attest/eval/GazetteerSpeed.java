package attest.eval;

import attest.gazetteer.GazetteerFile;
import attest.gazetteer.GazetteerImport;
import attest.gazetteer.ImportProgress;
import attest.model.Place;
import attest.place.Gazetteer;
import attest.table.Refusals;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Command that measures the gazetteer: its size, how long it takes to open, an exact and a fuzzy
 * look-up over a spread of its own names and misspelled ones, and, with {@code --lines N}, the
 * import of a made GeoNames dump of so many lines. Times of look-ups are of the thread's processor.
 */
public final class GazetteerSpeed {
  private static final int NAMES = 4000;
  private static final int ROUNDS = 20;
  private static final double FUZZY = 0.85;
  private static final String[] SYLLABLES =
      "al,ba,dar,el,fa,gir,ham,il,ja,kaf,lo,mar,na,om,qa,ri,sa,tel,um,wa,yar,zan".split(",", -1);

  private GazetteerSpeed() {}

  public static void main(String[] args) throws IOException {
    Arguments arguments = new Arguments("usage: ./measure gazetteer-speed [--lines N]", args);
    System.out.println(Machine.describe());
    Gazetteer gazetteer = Gazetteer.builtIn();
    System.out.printf(Locale.ROOT, "%,d places, %,d names%n", gazetteer.size(), gazetteer.names());
    System.out.printf(Locale.ROOT, "open: %.1f ms%n", open());
    int step = Math.max(1, gazetteer.size() / NAMES);
    List<Place> places = gazetteer.places().toList();
    List<String> names =
        java.util.stream.IntStream.iterate(0, i -> i < places.size(), i -> i + step)
            .mapToObj(i -> places.get(i).name())
            .toList();
    Random random = new Random(1);
    List<String> misspelled = names.stream().map(name -> misspelled(name, random)).toList();
    print("exact", names, name -> gazetteer.find(name).size());
    print("fuzzy", names, name -> gazetteer.findLike(name, FUZZY).size());
    print("fuzzy, misspelled", misspelled, name -> gazetteer.findLike(name, FUZZY).size());
    int lines = arguments.number("lines", 0);
    if (lines > 0) {
      importDump(lines);
    }
  }

  private static double open() {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      Gazetteer.builtIn().size();
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    return best;
  }

  private static String misspelled(String name, Random random) {
    int at = random.nextInt(name.length());
    return name.substring(0, at) + "aeiou".charAt(random.nextInt(5)) + name.substring(at);
  }

  /** The mean of the best round, and what half and all but one in a hundred of its names take. */
  private static void print(String what, List<String> names, ToIntFunction<String> lookUp) {
    double mean = Double.MAX_VALUE;
    long found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = now();
      for (String name : names) {
        found += lookUp.applyAsInt(name);
      }
      mean = Math.min(mean, (now() - start) / 1e3 / names.size());
    }
    double[] micros = new double[names.size()];
    for (int i = 0; i < micros.length; i++) {
      long start = now();
      found += lookUp.applyAsInt(names.get(i));
      micros[i] = (now() - start) / 1e3;
    }
    Arrays.sort(micros);
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f us, median %.1f, 99 %% below %.1f (%.1f places each)%n",
        what,
        mean,
        micros[micros.length / 2],
        micros[micros.length * 99 / 100],
        (double) found / (ROUNDS + 1) / names.size());
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void importDump(int lines) throws IOException {
    Path folder = Files.createTempDirectory("attest-import");
    Path dump = folder.resolve("made.txt");
    try {
      write(dump, lines);
      long start = System.nanoTime();
      GazetteerFile file =
          new GazetteerImport(
                  folder.resolve("made.gazetteer"),
                  Gazetteer.builtIn(),
                  ImportProgress.SILENT,
                  new Refusals(System.out::println))
              .read(List.of(dump), Optional.empty());
      System.out.printf(
          Locale.ROOT,
          "import of %,d lines: %.1f s, %,d MB file, peak heap %,d MB of %,d%n",
          lines,
          (System.nanoTime() - start) / 1e9,
          Files.size(file.path()) >> 20,
          peakHeap() >> 20,
          Runtime.getRuntime().maxMemory() >> 20);
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(GazetteerSpeed::peak)
        .sum();
  }

  private static long peak(MemoryPoolMXBean pool) {
    return pool.getPeakUsage().getUsed();
  }

  private static void write(Path dump, int lines) throws IOException {
    Random random = new Random(1);
    try (BufferedWriter out = Files.newBufferedWriter(dump)) {
      for (int line = 1; line <= lines; line++) {
        String name = madeName(random);
        out.append(
            String.format(
                Locale.ROOT,
                "%d\t%s\t%s\t%s,%s\t%.5f\t%.5f\tP\tPPL\tSY\t\t%02d\t%04d\t\t\t0\t\t0\tAsia/Damascus\t2020-01-01%n",
                100_000_000L + line,
                name,
                name,
                madeName(random),
                madeName(random),
                random.nextDouble() * 160 - 80,
                random.nextDouble() * 340 - 170,
                random.nextInt(20),
                random.nextInt(2000)));
      }
    }
  }

  private static String madeName(Random random) {
    StringBuilder name = new StringBuilder();
    int syllables = 2 + random.nextInt(4);
    for (int i = 0; i < syllables; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
