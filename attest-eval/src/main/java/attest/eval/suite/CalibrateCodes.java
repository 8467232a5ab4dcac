package attest.eval.suite;

import attest.Attest;
import attest.confidence.Calibration;
import attest.confidence.Field;
import attest.confidence.Seen;
import attest.eval.suite.Prediction.Told;
import attest.eval.suite.Tally.Entry;
import attest.link.Linker;
import attest.scheme.Coding;
import attest.scheme.Scheme;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fits how likely a scheme's code is right from the confidence of the kind, on the open report
 * suites that give codes: {@code ./measure calibrate-codes SUITES [CURVES]}.
 */
public final class CalibrateCodes {
  /** Which suite gives codes of a scheme. */
  private static final Map<String, String> SUITES = Map.of("acled", "acled", "ucdp", "ucdp-ged");

  private static final int MOST_CASES = 1600;
  private static final int JOBS = 2;
  private static final Path SHIPPED =
      Path.of("attest-core/src/main/resources/attest/scheme", Coding.TRUST_RESOURCE);

  private final Flow flow = new AttestFlow(Attest.builtIn());
  private final ReportScore score = new ReportScore(Countries.load());
  private final PrintStream out;

  private CalibrateCodes(PrintStream out) {
    this.out = out;
  }

  /** Usage: {@code ./measure calibrate-codes SUITES [CURVES]}. */
  public static void main(String[] args) throws IOException {
    if (args.length < 1 || args.length > 2) {
      System.err.println("usage: ./measure calibrate-codes SUITES_FOLDER [CURVES_FILE]");
      System.exit(2);
    }
    Path curves =
        args.length == 2
            ? Path.of(args[1])
            : Path.of(System.getProperty("attest.home", ".")).resolve(SHIPPED);
    try {
      new CalibrateCodes(System.out).run(Path.of(args[0]), curves);
    } catch (SuiteException e) {
      System.err.println("attest calibrate-codes: " + e.getMessage());
      System.exit(2);
    }
  }

  private void run(Path folder, Path file) throws IOException, SuiteException {
    Map<String, Map<String, Double>> curves = new TreeMap<>();
    for (Map.Entry<String, String> pair : new TreeMap<>(SUITES).entrySet()) {
      Suite suite = Suite.read(folder.resolve(pair.getValue()));
      int every = (suite.cases().size() + MOST_CASES - 1) / MOST_CASES;
      List<CalibrationPair> pairs = pairs(pair.getKey(), suite.every(every));
      show(pair.getKey(), pairs);
      curves.put(pair.getKey(), fit(pairs));
    }
    write(curves, file);
    out.println("curves written to " + file);
  }

  /** The codes of the main events, whether right, with the confidence of their kinds. */
  private List<CalibrationPair> pairs(String name, Suite suite) {
    Scheme scheme =
        Scheme.builtIn().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    List<Linker.Item> items = Jobs.items(flow, suite.cases(), JOBS);
    List<CalibrationPair> pairs = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Case read = suite.cases().get(i);
      int number = i;
      Optional<Told> told =
          EventPredictions.told(flow, items.get(i), Map.of()).stream()
              .min(MainFirst.order(read.suite()))
              .filter(one -> scheme.code(one.alone()).isPresent());
      told.ifPresent(one ->
          right(read, one, name)
              .ifPresent(right -> {
                double kind = Coding.kindConfidence(one.alone());
                Seen seen = new Seen(Field.KIND, kind, List.of());
                pairs.add(new CalibrationPair(read.suite(), number, seen, right));
              }));
    }
    return pairs;
  }

  private Optional<Boolean> right(Case read, Told told, String scheme) {
    return score.score(read, new Prediction(read).events(List.of(told))).entries().stream()
        .filter(entry -> entry.name().equals("code_" + scheme))
        .filter(Entry.Label.class::isInstance)
        .map(Entry.Label.class::cast)
        .map(label -> label.gold().equals(label.predicted()))
        .findFirst();
  }

  /**
   * A code is never the surer, the less sure its kind: without a rising curve one share for all.
   */
  private static Map<String, Double> fit(List<CalibrationPair> pairs) {
    Map<String, Double> curve = LogisticFit.of(pairs);
    if (curve.getOrDefault(Calibration.RAW, 0.0) >= 0) {
      return curve;
    }
    Seen alike = new Seen(Field.KIND, 0.5, List.of());
    return LogisticFit.of(
        pairs.stream()
            .map(p -> new CalibrationPair(p.suite(), p.number(), alike, p.right()))
            .toList());
  }

  /** The error of the kind's own confidence, and of curves fitted on the other half each. */
  private void show(String scheme, List<CalibrationPair> pairs) {
    Reliability before = new Reliability();
    Reliability after = new Reliability();
    for (int half = 0; half < 2; half++) {
      int own = half;
      Calibration curve =
          new Calibration(
              Map.of(Field.KIND, fit(pairs.stream().filter(p -> p.number() % 2 != own).toList())));
      for (CalibrationPair pair : pairs) {
        if (pair.number() % 2 == own) {
          before.add(pair.seen().raw(), pair.right());
          after.add(curve.confidence(pair.seen()), pair.right());
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "  %-8s %6d codes, %.3f right, calibration error %.3f before, %.3f after%n",
        scheme,
        before.size(),
        before.share(),
        before.error(),
        after.error());
  }

  private static void write(Map<String, Map<String, Double>> curves, Path file) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      lines.write("# How far to trust codes: scheme, base, slope over the log odds of the kind.");
      lines.write(" Written by ./measure calibrate-codes.\n");
      for (Map.Entry<String, Map<String, Double>> curve : curves.entrySet()) {
        lines.write(
            String.format(
                Locale.ROOT,
                "%s\t%.4f\t%.4f\n",
                curve.getKey(),
                curve.getValue().get(Calibration.BASE),
                curve.getValue().get(Calibration.RAW)));
      }
    }
  }
}
