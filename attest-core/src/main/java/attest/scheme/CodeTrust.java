package attest.scheme;

import attest.resource.ResourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a scheme's code is right where the kind of happening is as likely right as given: a
 * scheme that codes by the sides errs with them too. One curve a scheme, fitted by {@code ./measure
 * calibrate-codes}; a scheme without one keeps the kind's confidence.
 */
final class CodeTrust {
  private static final double LEAST = 0.02;
  private static final int COLUMNS = 3;

  /** Log odds of a code = base + slope x log odds of the kind. */
  private record Curve(double base, double slope) {}

  private final Map<String, Curve> curves = new HashMap<>();

  private CodeTrust() {}

  static CodeTrust builtIn() {
    CodeTrust trust = new CodeTrust();
    for (ResourceFile.Line line : ResourceFile.lines(CodeTrust.class, Coding.TRUST_RESOURCE)) {
      List<String> cells = line.cells(COLUMNS);
      trust.curves.put(
          cells.getFirst(),
          new Curve(Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2))));
    }
    return trust;
  }

  double of(String scheme, double kind) {
    Curve curve = curves.get(scheme);
    if (curve == null) {
      return kind;
    }
    double share = Math.min(1 - LEAST, Math.max(LEAST, kind));
    double odds = curve.base() + curve.slope() * Math.log(share / (1 - share));
    return Math.min(1 - LEAST, Math.max(LEAST, 1 / (1 + Math.exp(-odds))));
  }
}
