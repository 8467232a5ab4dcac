package attest.eval.suite;

import attest.Attest;
import attest.confidence.Calibration;
import attest.confidence.Field;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the calibration of confidences on the open report suites, and shows how well it holds on
 * cases that it was not fitted on: {@code ./measure calibrate SUITES [WEIGHTS]}.
 */
public final class Calibrate {
  private static final List<String> SUITES = List.of("gva", "airwars-gaza", "acled", "seeds");

  /** At most about so many cases of a suite, so that none outweighs the others. */
  private static final int MOST_CASES = 1600;

  private static final int JOBS = 2;
  private static final String HOME = "attest.home";
  private static final Path SHIPPED =
      Path.of("attest-core/src/main/resources/attest/confidence", Calibration.RESOURCE);

  private final PrintStream out;

  private Calibrate(PrintStream out) {
    this.out = out;
  }

  /** Usage: {@code ./measure calibrate SUITES [WEIGHTS]}. */
  public static void main(String[] args) throws IOException {
    if (args.length < 1 || args.length > 2) {
      System.err.println("usage: ./measure calibrate SUITES_FOLDER [WEIGHTS_FILE]");
      System.exit(2);
    }
    Path weights =
        args.length == 2
            ? Path.of(args[1])
            : Path.of(System.getProperty(HOME, ".")).resolve(SHIPPED);
    try {
      new Calibrate(System.out).run(Path.of(args[0]), weights);
    } catch (SuiteException e) {
      System.err.println("attest calibrate: " + e.getMessage());
      System.exit(2);
    }
  }

  private void run(Path folder, Path weights) throws IOException, SuiteException {
    CalibrationPairs collector =
        new CalibrationPairs(new AttestFlow(Attest.builtIn(Calibration.none())));
    List<CalibrationPair> pairs = new ArrayList<>();
    for (String name : SUITES) {
      Suite suite = Suite.read(folder.resolve(name));
      int every = (suite.cases().size() + MOST_CASES - 1) / MOST_CASES;
      pairs.addAll(collector.of(suite.every(every), JOBS));
    }
    out.println("The rules' own confidence:");
    report(judge(pairs, Calibration.none()));
    out.println("Fitted on one half of the cases, shown on the other, and the other way round:");
    List<CalibrationPair> even = pairs.stream().filter(pair -> pair.number() % 2 == 0).toList();
    List<CalibrationPair> odd = pairs.stream().filter(pair -> pair.number() % 2 == 1).toList();
    List<Judged> crossed = new ArrayList<>(judge(odd, new Calibration(fit(even))));
    crossed.addAll(judge(even, new Calibration(fit(odd))));
    report(crossed);
    write(fit(pairs), weights);
    out.println("weights written to " + weights);
  }

  private record Judged(CalibrationPair pair, double confidence) {}

  private static List<Judged> judge(List<CalibrationPair> pairs, Calibration calibration) {
    return pairs.stream()
        .map(pair -> new Judged(pair, calibration.confidence(pair.seen())))
        .toList();
  }

  private static Map<Field, Map<String, Double>> fit(List<CalibrationPair> pairs) {
    Map<Field, Map<String, Double>> weights = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      List<CalibrationPair> own =
          pairs.stream().filter(pair -> pair.seen().field() == field).toList();
      weights.put(field, LogisticFit.of(own));
    }
    return weights;
  }

  private void report(List<Judged> judged) {
    Reliability all = new Reliability();
    for (Field field : Field.values()) {
      Reliability own = new Reliability();
      Map<String, Reliability> bySuite = new TreeMap<>();
      for (Judged one : judged) {
        if (one.pair().seen().field() == field) {
          own.add(one.confidence(), one.pair().right());
          all.add(one.confidence(), one.pair().right());
          bySuite
              .computeIfAbsent(one.pair().suite(), name -> new Reliability())
              .add(one.confidence(), one.pair().right());
        }
      }
      line(field.id(), own);
      own.print(out);
      bySuite.forEach((suite, table) -> line("  " + suite, table));
    }
    line("overall", all);
    all.print(out);
  }

  private void line(String name, Reliability table) {
    out.printf(
        Locale.ROOT,
        "  %-16s %6d values, %.3f right, calibration error %.3f%n",
        name,
        table.size(),
        table.share(),
        table.error());
  }

  private static void write(Map<Field, Map<String, Double>> weights, Path file) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      lines.write("# Calibration of confidences: field, trait, weight.");
      lines.write(" Written by ./measure calibrate.\n");
      for (Map.Entry<Field, Map<String, Double>> field : weights.entrySet()) {
        for (Map.Entry<String, Double> trait : field.getValue().entrySet()) {
          lines.write(
              String.format(
                  Locale.ROOT,
                  "%s\t%s\t%.4f\n",
                  field.getKey().id(),
                  trait.getKey(),
                  trait.getValue()));
        }
      }
    }
  }
}
