package attest.eval;

import attest.Attest;
import attest.input.Inputs;
import attest.input.Intake;
import attest.link.Linker;
import attest.model.Report;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures the peak memory of reading and linking a folder of reports in a fresh JVM: the resident
 * set where the system tells it (VmHWM), else the peaks of the JVM's own pools. As a command it is
 * that JVM.
 */
public final class FolderMemory {
  private static final Path STATUS = Path.of("/proc/self/status");

  private FolderMemory() {}

  public static void main(String[] args) throws IOException {
    Attest attest = Attest.builtIn();
    List<Linker.Item> items = new ArrayList<>();
    long start = System.nanoTime();
    try (Stream<Intake> intakes = Inputs.builtIn(Inputs.Defaults.NONE).read(List.of(args[0]))) {
      intakes.forEach(intake -> {
        if (intake instanceof Intake.Read read) {
          Report report = attest.zoned(read.report());
          items.add(new Linker.Item(report, attest.read(report)));
        }
      });
    }
    double reading = (System.nanoTime() - start) / 1e9;
    int events = attest.link(items, List.of()).size();
    double all = (System.nanoTime() - start) / 1e9;
    int claims = items.stream().mapToInt(item -> item.claims().size()).sum();
    System.out.printf(
        "%d reports, %d claims, %d events: read in %.1f s, linked in %.1f s, peak memory %s%n",
        items.size(), claims, events, reading, all - reading, peak());
  }

  private static String peak() throws IOException {
    Optional<String> resident =
        Files.isReadable(STATUS)
            ? Files.readAllLines(STATUS).stream().filter(l -> l.startsWith("VmHWM:")).findFirst()
            : Optional.empty();
    if (resident.isPresent()) {
      long kib = Long.parseLong(resident.orElseThrow().replaceAll("\\D", ""));
      return kib / 1024 + " MB resident";
    }
    long pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return pools / (1024 * 1024) + " MB in the JVM's pools";
  }

  static void print(Samples samples, int reports) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("attest-speed");
    try {
      samples.write(reports, folder);
      System.out.println("a folder: " + Child.run(FolderMemory.class, folder.toString()));
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
