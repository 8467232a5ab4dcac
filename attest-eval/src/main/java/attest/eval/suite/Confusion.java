package attest.eval.suite;

import attest.eval.suite.Tally.Entry;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** How often each true label is answered by which one, the most frequent pairs first. */
final class Confusion {
  private record Cell(String gold, String predicted) {}

  private final String name;
  private final Map<Cell, Integer> cells = new HashMap<>();

  /**
   * @param scheme a scheme of codes ({@code acled_sub}) or another metric of labels ({@code role})
   */
  Confusion(String scheme, Scored scored) {
    String code = "code_" + scheme;
    boolean isCode =
        scored.cases().stream()
            .flatMap(one -> one.tally().entries().stream())
            .anyMatch(entry -> entry.name().equals(code));
    name = isCode ? code : scheme;
    for (Scored.One one : scored.cases()) {
      for (Entry entry : one.tally().entries()) {
        if (entry instanceof Entry.Label label && label.name().equals(name)) {
          cells.merge(new Cell(label.gold(), label.predicted()), 1, Integer::sum);
        }
      }
    }
  }

  void print(PrintStream out) {
    if (cells.isEmpty()) {
      out.printf("confusion of %s: no such labels in this suite%n", name);
      return;
    }
    out.printf(
        "confusion of %s (= right)%n  %7s    %-34s %s%n", name, "cases", "gold", "predicted");
    cells.entrySet().stream()
        .sorted(
            Map.Entry.<Cell, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(cell -> cell.getKey().gold())
                .thenComparing(cell -> cell.getKey().predicted()))
        .forEach(cell -> {
          String gold = cell.getKey().gold();
          String said = cell.getKey().predicted();
          String mark = gold.equals(said) ? "=" : " ";
          out.printf(
              "  %7d  %s %-34s %s%n", cell.getValue(), mark, gold, said.isEmpty() ? "-" : said);
        });
  }
}
