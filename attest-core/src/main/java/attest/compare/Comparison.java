package attest.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a ledger and a data set have of the same days and countries.
 *
 * @param ground the days and countries compared; a pair counts where one of the two lies there
 * @param found those that both have
 * @param missed rows without an event
 * @param extra events without a row that the data set would take
 * @param leftOut events without a row that it would not take; each says why
 */
public record Comparison(
    Ground ground, List<Pair> found, List<Alone> missed, List<Alone> extra, List<Alone> leftOut) {
  public Comparison {
    found = List.copyOf(found);
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
    leftOut = List.copyOf(leftOut);
  }

  /** Matches all events with all rows and counts those of the given days and countries. */
  public static Comparison of(
      List<Happening> events, List<Happening> rows, Ground ground, Limits limits) {
    Matching matching = Matching.of(events, rows, limits);
    List<Alone> alone = within(matching.ours(), ground);
    return new Comparison(
        ground,
        matching.pairs().stream()
            .filter(pair -> ground.holds(pair.ours()) || ground.holds(pair.theirs()))
            .toList(),
        counted(within(matching.theirs(), ground), true),
        counted(alone, true),
        counted(alone, false));
  }

  private static List<Alone> within(List<Alone> alone, Ground ground) {
    return alone.stream().filter(one -> ground.holds(one.happening())).toList();
  }

  private static List<Alone> counted(List<Alone> alone, boolean counted) {
    return alone.stream().filter(one -> one.happening().leftOut().isEmpty() == counted).toList();
  }

  /** Of the ledger's events the share that the data set has too; empty where there is none. */
  public Optional<Double> precision() {
    return share(found.size(), extra.size());
  }

  /** Of the data set's rows the share that the ledger has too; empty where there is none. */
  public Optional<Double> recall() {
    return share(found.size(), missed.size());
  }

  private static Optional<Double> share(int found, int others) {
    return found + others == 0 ? Optional.empty() : Optional.of(found / (double) (found + others));
  }

  /** The pairs whose numbers of dead are not the same, those that give none left out. */
  public List<Pair> differing() {
    return found.stream()
        .filter(pair ->
            switch (pair.dead()) {
              case WITHIN, LOWER, HIGHER -> true;
              case SAME, NOT_TOLD -> false;
            })
        .toList();
  }

  /** How many pairs stand to each other in each way. */
  public Map<Dead.Difference, Integer> figures() {
    Map<Dead.Difference, Integer> counts = new TreeMap<>();
    found.forEach(pair -> counts.merge(pair.dead(), 1, Integer::sum));
    return counts;
  }
}
