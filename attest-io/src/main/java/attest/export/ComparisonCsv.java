package attest.export;

import attest.compare.Alone;
import attest.compare.Comparison;
import attest.compare.Dead;
import attest.compare.Happening;
import attest.compare.Pair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A comparison as a table: one row a pair, a missed row, an extra event; then those left out. */
public final class ComparisonCsv {
  private static final List<String> SIDE =
      List.of(
          "id",
          "first_day",
          "last_day",
          "place",
          "country",
          "lat",
          "lon",
          "kind",
          "who",
          "low",
          "best",
          "high");

  private ComparisonCsv() {}

  /** Writes the table. */
  public static void write(Comparison comparison, Appendable out) throws IOException {
    Csv.line(out, columns());
    for (Pair pair : comparison.found()) {
      List<String> cells = new ArrayList<>();
      cells.add("found");
      cells.add(String.valueOf(pair.likeness().score()));
      cells.add(String.valueOf(pair.likeness().days()));
      cells.add(String.format(Locale.ROOT, "%.1f", pair.likeness().kilometres()));
      cells.add(word(pair.dead()));
      cells.add(pair.likeness().why());
      cells.addAll(side(Optional.of(pair.ours())));
      cells.addAll(side(Optional.of(pair.theirs())));
      Csv.line(out, cells);
    }
    for (Alone row : comparison.missed()) {
      alone(out, "missed", row.why(), Optional.empty(), Optional.of(row.happening()));
    }
    for (Alone event : comparison.extra()) {
      alone(out, "extra", event.why(), Optional.of(event.happening()), Optional.empty());
    }
    for (Alone event : comparison.leftOut()) {
      String why = event.happening().leftOut().orElse("");
      alone(out, "left out", why, Optional.of(event.happening()), Optional.empty());
    }
  }

  private static void alone(
      Appendable out,
      String state,
      String why,
      Optional<Happening> ours,
      Optional<Happening> theirs)
      throws IOException {
    List<String> cells = new ArrayList<>(List.of(state, "", "", "", "", why));
    cells.addAll(side(ours));
    cells.addAll(side(theirs));
    Csv.line(out, cells);
  }

  private static List<String> columns() {
    List<String> columns =
        new ArrayList<>(List.of("state", "score", "days_apart", "kilometres", "figures", "why"));
    SIDE.forEach(column -> columns.add("event_" + column));
    SIDE.forEach(column -> columns.add("row_" + column));
    return columns;
  }

  private static List<String> side(Optional<Happening> side) {
    if (side.isEmpty()) {
      return SIDE.stream().map(column -> "").toList();
    }
    Happening one = side.get();
    return List.of(
        Csv.guarded(one.id()),
        one.when().first().toString(),
        one.when().last().toString(),
        Csv.guarded(one.where().name()),
        one.where().country().orElse(""),
        String.valueOf(one.where().point().latitude()),
        String.valueOf(one.where().point().longitude()),
        Csv.guarded(one.kind().words()),
        Csv.guarded(one.words()),
        number(one.dead().low()),
        number(one.dead().best()),
        number(one.dead().high()));
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  static String word(Dead.Difference difference) {
    return difference.name().toLowerCase(Locale.ROOT);
  }
}
