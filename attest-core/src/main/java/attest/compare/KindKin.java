package attest.compare;

import attest.resource.ResourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How close kinds of two lists are, from {@code kin.tsv}: one happening is a battle to one coder
 * and an attack to another, never a protest to one and an air strike to the other.
 */
final class KindKin {
  private static final int COLUMNS = 4;
  private static final double SAME = 1;

  private final Map<String, Double> closeness = new HashMap<>();

  private KindKin() {}

  static KindKin builtIn() {
    KindKin kin = new KindKin();
    for (ResourceFile.Line line : ResourceFile.lines(KindKin.class, "kin.tsv")) {
      List<String> cells = line.cells(COLUMNS);
      double close = Double.parseDouble(cells.get(3));
      kin.closeness.put(key(cells.getFirst(), cells.get(1), cells.get(2)), close);
      kin.closeness.put(key(cells.getFirst(), cells.get(2), cells.get(1)), close);
    }
    return kin;
  }

  private static String key(String scheme, String one, String other) {
    return scheme + "\t" + one + "\t" + other;
  }

  /** 0 = never one happening, 1 = the same kind. */
  double closeness(Kind one, Kind other) {
    if (one.acled().isPresent() && other.acled().isPresent()) {
      return acled(one, other);
    }
    if (one.ucdp().isPresent() && other.ucdp().isPresent()) {
      return find("ucdp", one.ucdp().get(), other.ucdp().get()).orElse(0.0);
    }
    return find("violent", yes(one.violent()), yes(other.violent())).orElse(0.0);
  }

  private double acled(Kind one, Kind other) {
    if (one.acledSub().isPresent() && other.acledSub().isPresent()) {
      Optional<Double> subs = find("acled-sub", one.acledSub().get(), other.acledSub().get());
      if (subs.isPresent()) {
        return subs.get();
      }
    }
    return find("acled", one.acled().orElseThrow(), other.acled().orElseThrow()).orElse(0.0);
  }

  private Optional<Double> find(String scheme, String one, String other) {
    Double listed = closeness.get(key(scheme, one, other));
    if (listed != null) {
      return Optional.of(listed);
    }
    return one.equals(other) && !scheme.equals("violent") && !scheme.equals("acled")
        ? Optional.of(SAME)
        : Optional.empty();
  }

  private static String yes(boolean violent) {
    return violent ? "yes" : "no";
  }
}
