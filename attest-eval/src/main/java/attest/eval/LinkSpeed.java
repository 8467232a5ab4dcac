package attest.eval;

import attest.link.Linker;
import attest.model.Event;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Command that measures how linking grows: made news (see {@link MadeNews}) of ten thousand claims
 * up to a million, each in a JVM of its own. It prints seconds, those of all processors together,
 * claims a second, the processors' time for a claim against that of the first row, and the most
 * memory that was taken, the claims themselves included.
 */
public final class LinkSpeed {
  private static final List<Integer> CURVE = List.of(10_000, 30_000, 100_000, 300_000, 1_000_000);
  private static final String USAGE = "usage: ./measure link-speed [--claims MOST]";

  private LinkSpeed() {}

  /** Prints the curve up to the given number of claims. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int most = new Arguments(USAGE, args).number("claims", CURVE.getLast());
    System.out.println(Machine.describe());
    System.out.println(
        "   claims   reports    events   seconds processor  claims/s  cost  peak heap");
    double first = 0;
    for (int claims : CURVE) {
      if (claims <= most) {
        String[] row = Child.run(Row.class, Integer.toString(claims)).split(" ");
        double number = Integer.parseInt(row[0]);
        double cost = Double.parseDouble(row[4]) / number;
        first = first == 0 ? cost : first;
        System.out.printf(
            Locale.ROOT,
            "%9s %9s %9s %9s %9s %9.0f %5.2f %7s MB%n",
            row[0],
            row[1],
            row[2],
            row[3],
            row[4],
            number / Double.parseDouble(row[3]),
            cost / first,
            row[5]);
      }
    }
  }

  /**
   * One row of the curve, in its own JVM: claims, reports, events, seconds, processor seconds,
   * megabytes.
   */
  public static final class Row {
    private static final int WARM_UP = 3_000;
    private static final OperatingSystemMXBean MACHINE =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Row() {}

    public static void main(String[] args) {
      Linker linker = Linker.standard();
      for (int i = 0; i < 3; i++) {
        linker.link(new MadeNews().items(WARM_UP));
      }
      List<Linker.Item> items = new MadeNews().items(Integer.parseInt(args[0]));
      Stream.of(0, 1).forEach(any -> System.gc());
      long start = System.nanoTime();
      long busy = MACHINE.getProcessCpuTime();
      List<Event> events = linker.link(items);
      double seconds = (System.nanoTime() - start) / 1e9;
      double processor = (MACHINE.getProcessCpuTime() - busy) / 1e9;
      int claims = items.stream().mapToInt(item -> item.claims().size()).sum();
      System.out.printf(
          Locale.ROOT,
          "%d %d %d %.2f %.2f %d%n",
          claims,
          items.size(),
          events.size(),
          seconds,
          processor,
          peakBytes() >> 20);
    }

    private static long peakBytes() {
      return ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
          .map(MemoryPoolMXBean::getPeakUsage)
          .mapToLong(usage -> usage.getUsed())
          .sum();
    }
  }
}
