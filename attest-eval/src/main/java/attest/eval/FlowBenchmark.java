package attest.eval;

import attest.Attest;
import attest.link.Linker;
import attest.model.Claim;
import attest.model.Event;
import attest.model.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * JMH benchmark of the flow: reading one hundred reports and linking their claims. Run it with
 * {@code ./measure benchmark FlowBenchmark -p samples=FOLDER}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class FlowBenchmark {
  private static final int REPORTS = 100;

  /** The folder that the reports are made from. */
  @Param("samples")
  public String samples = "samples";

  private final List<Report> reports = new ArrayList<>();
  private final List<Linker.Item> items = new ArrayList<>();
  private final Attest attest = Attest.builtIn();

  @Setup
  public void prepare() throws IOException {
    reports.addAll(Samples.in(Path.of(samples)).variants(REPORTS));
    for (Report report : reports) {
      items.add(new Linker.Item(report, attest.read(report)));
    }
  }

  @Benchmark
  public List<List<Claim>> read() {
    return reports.stream().map(attest::read).toList();
  }

  @Benchmark
  public List<Event> link() {
    return attest.link(items, List.of());
  }
}
