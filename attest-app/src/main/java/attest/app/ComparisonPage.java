package attest.app;

import attest.compare.Alone;
import attest.compare.Comparison;
import attest.compare.Dead;
import attest.compare.Dead.Difference;
import attest.compare.Happening;
import attest.compare.Pair;
import attest.export.ComparisonJson.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A comparison for a terminal: counts, then what was found, missed and extra.
 *
 * @param comparison what to show
 * @param asked names of the data set and of the figure policy
 * @param others events that could not be compared, by reason
 * @param show how many of each list
 * @param why whether to say why each was matched or not
 */
record ComparisonPage(
    Comparison comparison, Asked asked, Map<String, Integer> others, int show, boolean why) {
  String print(Ink ink) {
    StringBuilder page = new StringBuilder();
    page.append("Compared with ").append(asked.dataSet()).append(": ").append(comparison.ground());
    page.append("; our dead by policy ").append(asked.policy()).append(".\n");
    page.append(counts(comparison)).append('\n');
    figures().ifPresent(line -> page.append(line).append('\n'));
    reasons("Not counted as extra: ", leftOut()).ifPresent(page::append);
    reasons("Not compared: ", others).ifPresent(page::append);
    pairs(page, ink);
    alone(page, ink, "Missed: rows without an event", "ROW", comparison.missed());
    alone(page, ink, "Extra: events without a row", "EVENT", comparison.extra());
    return page.toString();
  }

  /** "Found 12, missed 30, extra 8: precision 0.60, recall 0.29." */
  static String counts(Comparison comparison) {
    return "Found "
        + comparison.found().size()
        + ", missed "
        + comparison.missed().size()
        + ", extra "
        + comparison.extra().size()
        + ": precision "
        + share(comparison.precision())
        + ", recall "
        + share(comparison.recall())
        + ".";
  }

  private static String share(Optional<Double> share) {
    return share.map(value -> String.format(Locale.ROOT, "%.2f", value)).orElse("-");
  }

  private Optional<String> figures() {
    Map<Difference, Integer> counts = comparison.figures();
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "Dead: "
            + counts.entrySet().stream()
                .map(count -> count.getValue() + " " + words(count.getKey()))
                .collect(Collectors.joining(", "))
            + ".");
  }

  private static String words(Difference difference) {
    return switch (difference) {
      case SAME -> "same";
      case WITHIN -> "within the range";
      case LOWER -> "lower than theirs";
      case HIGHER -> "higher than theirs";
      case NOT_TOLD -> "without a number of ours";
    };
  }

  private Map<String, Integer> leftOut() {
    Map<String, Integer> reasons = new TreeMap<>();
    comparison
        .leftOut()
        .forEach(one -> reasons.merge(one.happening().leftOut().orElseThrow(), 1, Integer::sum));
    return reasons;
  }

  private static Optional<String> reasons(String what, Map<String, Integer> reasons) {
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            reasons.entrySet().stream()
                .map(reason -> reason.getValue() + ", " + reason.getKey())
                .collect(Collectors.joining("; ", what, ".\n")));
  }

  private void pairs(StringBuilder page, Ink ink) {
    if (comparison.found().isEmpty()) {
      return;
    }
    Table table =
        table(
            List.of(
                "EVENT", "ROW", "WHEN", "THEIRS", "WHERE", "THEIRS", "WHAT", "THEIRS", "DEAD",
                "THEIRS", "FIGURES"),
            List.of(13, 14, 21, 21, 20, 20, 20, 24, 14, 14, 24));
    List<Pair> found = comparison.found().stream().sorted(ComparisonPage::inTime).toList();
    for (Pair pair : found.subList(0, Math.min(show, found.size()))) {
      Happening ours = pair.ours();
      Happening theirs = pair.theirs();
      row(
          table,
          List.of(
              ours.id(),
              theirs.id(),
              ours.when().toString(),
              theirs.when().toString(),
              ours.where().name(),
              theirs.where().name(),
              ours.kind().words(),
              theirs.kind().words(),
              dead(ours.dead()),
              dead(theirs.dead()),
              words(pair.dead())),
          pair.likeness().score() + ": " + pair.likeness().why());
    }
    list(page, ink, "Found: in both", table, found.size());
  }

  private static int inTime(Pair one, Pair other) {
    return one.ours().when().first().compareTo(other.ours().when().first());
  }

  private void alone(StringBuilder page, Ink ink, String title, String id, List<Alone> alone) {
    if (alone.isEmpty()) {
      return;
    }
    Table table =
        table(List.of(id, "WHEN", "WHERE", "WHAT", "WHO", "DEAD"), List.of(14, 21, 24, 30, 50, 14));
    List<Alone> ordered =
        alone.stream()
            .sorted((one, other) ->
                one.happening().when().first().compareTo(other.happening().when().first()))
            .toList();
    for (Alone each : ordered.subList(0, Math.min(show, ordered.size()))) {
      Happening one = each.happening();
      row(
          table,
          List.of(
              one.id(),
              one.when().toString(),
              one.where().name(),
              one.kind().words(),
              one.words(),
              dead(one.dead())),
          each.why());
    }
    list(page, ink, title, table, alone.size());
  }

  private Table table(List<String> heads, List<Integer> widths) {
    List<String> all = new ArrayList<>(heads);
    List<Integer> widest = new ArrayList<>(widths);
    if (why) {
      all.add("WHY");
      widest.add(100);
    }
    return new Table(all, widest);
  }

  private void row(Table table, List<String> cells, String reason) {
    Stream<String> more = why ? Stream.of(reason) : Stream.empty();
    table.row(Stream.concat(cells.stream(), more).toArray(String[]::new));
  }

  private void list(StringBuilder page, Ink ink, String title, Table table, int size) {
    page.append('\n').append(ink.bold(title)).append('\n').append(table.print(ink));
    if (size > show) {
      page.append("... and ").append(size - show).append(" more; --show N or --format csv\n");
    }
  }

  /** "36 (30-45)", "? (0-36)". */
  private static String dead(Dead dead) {
    if (dead.equals(Dead.NOT_TOLD)) {
      return "-";
    }
    boolean one = dead.low().equals(dead.best()) && dead.high().equals(dead.best());
    return text(dead.best()) + (one ? "" : " (" + text(dead.low()) + "-" + text(dead.high()) + ")");
  }

  private static String text(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "?";
  }
}
