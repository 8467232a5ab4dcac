package attest.export;

import attest.export.Columns.Column;
import java.util.List;
import java.util.Map;

/**
 * A sheet that people read: some columns of a table under plain names, in the order in which one
 * reads them.
 */
record Sheet<R>(Table<R> table, List<Shown<R>> shown) {
  /** Widths in characters of columns that hold more or less than others of their kind. */
  private static final Map<String, Integer> WIDTHS =
      Map.of("quote", 80, "quotes", 80, "url", 40, "urls", 40, "title", 50, "id", 18, "noun", 18);

  /** A column of a sheet. */
  record Shown<R>(String header, Column<R> column, int width) {}

  /** The events. */
  static final Sheet<EventRow> EVENTS =
      of(
          Tables.EVENTS,
          "first_day last_day date_precision type modality discourse place province country"
              + " location_precision actors targets victims weapons killed_min killed_max"
              + " killed_as_told civilians_killed_min civilians_killed_max"
              + " civilians_killed_as_told wounded_min wounded_max wounded_as_told says"
              + " party_to_the_fight reports origins outlets quotes urls lat lon id");

  /** The claims. */
  static final Sheet<ClaimRow> CLAIMS =
      of(
          Tables.CLAIMS,
          "event outlet first_day last_day date_precision type modality discourse place_as_told"
              + " place province country actors targets victims weapons says party_to_the_fight"
              + " trigger quote confidence report id");

  /** The figures. */
  static final Sheet<FigureRow> FIGURES =
      of(
          Tables.FIGURES,
          "event told outlet says as_told min max harm whom noun scope standing origin report"
              + " claim");

  private static <R> Sheet<R> of(Table<R> table, String columns) {
    return new Sheet<>(
        table,
        List.of(columns.split(" ")).stream()
            .map(name -> shown(table.columns().get(name)))
            .toList());
  }

  private static <R> Shown<R> shown(Column<R> column) {
    String header = column.name().replace('_', ' ');
    int usual =
        switch (column.kind()) {
          case DAY -> 12;
          case WHOLE, DECIMAL, YES_NO -> 10;
          case CODE -> 16;
          case WORDS -> 24;
          case SEVERAL -> 32;
        };
    return new Shown<>(
        header, column, Math.max(header.length() + 4, WIDTHS.getOrDefault(column.name(), usual)));
  }
}
