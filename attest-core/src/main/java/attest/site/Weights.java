package attest.site;

import attest.resource.ResourceFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much each fact speaks for a place: a line of {@code weights.tsv} is a fact's weight. */
final class Weights {
  private final Map<Fact, Double> weights = new EnumMap<>(Fact.class);

  private Weights() {
    for (ResourceFile.Line line : ResourceFile.lines(Weights.class, "weights.tsv")) {
      List<String> cells = line.cells(2);
      Fact fact = Fact.valueOf(cells.getFirst().toUpperCase(Locale.ROOT));
      if (weights.put(fact, Double.valueOf(cells.get(1))) != null) {
        throw line.fault(cells.getFirst() + " is listed twice");
      }
    }
    for (Fact fact : Fact.values()) {
      if (!weights.containsKey(fact)) {
        throw new IllegalStateException("weights.tsv says nothing of " + fact);
      }
    }
  }

  static Weights builtIn() {
    return new Weights();
  }

  double of(Fact fact) {
    return weights.getOrDefault(fact, 0.0);
  }
}
