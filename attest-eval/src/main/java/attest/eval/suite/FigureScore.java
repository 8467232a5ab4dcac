package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/** Scores killed, wounded and civilians killed of one event. */
final class FigureScore {
  static final Set<String> RANGE_SUITES =
      Set.of("airwars-gaza", "airwars-syria", "airwars-syria-ar", "ucdp-ged");
  private static final Set<String> SILENT_SUITES =
      Set.of("airwars-gaza", "airwars-syria", "airwars-syria-ar", "seeds");
  private static final Set<String> NONE_TOLD_IS_NONE = Set.of("gva", "acled");

  private final String suite;
  private final Tally tally;

  FigureScore(String suite, Tally tally) {
    this.suite = suite;
    this.tally = tally;
  }

  /**
   * @param name what the metrics call the figure
   * @param field what cases call it
   */
  void score(String name, String field, JsonNode goldEvent, JsonNode predicted) {
    Optional<Amount> gold = Amount.of(goldEvent.path(field));
    Optional<Amount> said = Amount.of(predicted.path(field));
    if (gold.isEmpty()) {
      if (SILENT_SUITES.contains(suite) && !name.equals("civ")) {
        tally.ok("silence", said.isEmpty());
      }
      return;
    }
    Amount truth = gold.orElseThrow();
    tally.ok(name + "_answered", said.isPresent());
    if (truth.isExact()) {
      exact(name, truth, said, predicted.isObject());
    }
    if (RANGE_SUITES.contains(suite) && truth.isClosed()) {
      range(name, truth, said);
    }
  }

  private void exact(String name, Amount truth, Optional<Amount> said, boolean anEvent) {
    boolean hit = said.filter(truth::equals).isPresent();
    tally.ok(name + "_exact", hit);
    if (said.isPresent()) {
      tally.ok(name + "_when_answered", hit);
    }
    if (truth.least() > 0) {
      tally.ok(name + "_pos_exact", hit);
    }
    if (NONE_TOLD_IS_NONE.contains(suite)) {
      tally.ok(name + "_exact0", hit || (anEvent && said.isEmpty() && truth.least() == 0));
    }
  }

  private void range(String name, Amount truth, Optional<Amount> said) {
    tally.ok(name + "_low_exact", said.filter(s -> s.least() == truth.least()).isPresent());
    tally.ok(name + "_high_exact", said.filter(s -> s.most() == truth.most()).isPresent());
    tally.ok(name + "_range_exact", said.filter(truth::equals).isPresent());
    tally.share(name + "_iou", said.map(s -> sharedNumbers(truth, s)).orElse(0.0));
    boolean inside = said.filter(s -> contains(truth, s)).isPresent();
    tally.ok(name + "_contains", inside);
    if (said.isPresent()) {
      tally.ok(name + "_contains_when_answered", inside);
    }
  }

  private static boolean contains(Amount truth, Amount said) {
    return truth.least() <= said.least() && said.most() <= truth.most();
  }

  /** Whole numbers in both ranges by those in either, ends included. */
  private static double sharedNumbers(Amount one, Amount other) {
    double shared = Math.min(other.most(), one.most()) - Math.max(other.least(), one.least()) + 1;
    double all = Math.max(other.most(), one.most()) - Math.min(other.least(), one.least()) + 1;
    return shared > 0 ? shared / all : 0;
  }
}
