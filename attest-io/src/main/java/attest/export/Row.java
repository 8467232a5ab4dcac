package attest.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One row of a data set's table: named cells, words from outside made harmless. */
final class Row {
  private final Map<String, String> cells = new LinkedHashMap<>();

  /** Words of reports, or of anybody else; never to be run by a spreadsheet. */
  Row words(String column, String text) {
    return plain(column, Csv.guarded(text));
  }

  Row words(String column, Optional<String> text) {
    return words(column, text.orElse(""));
  }

  /** Several values in one cell, each once. */
  Row words(String column, List<String> several, String between) {
    return words(column, several.stream().distinct().collect(Collectors.joining(between)));
  }

  /** A number, a day or a code of ours. */
  Row plain(String column, String text) {
    if (cells.put(column, text) != null) {
      throw new IllegalStateException("two cells for column " + column);
    }
    return this;
  }

  Row plain(String column, Optional<?> value) {
    return plain(column, value.map(Object::toString).orElse(""));
  }

  Row plain(String column, int number) {
    return plain(column, Integer.toString(number));
  }

  /** Columns that Attest cannot fill. */
  Row empty(String... columns) {
    for (String column : columns) {
      plain(column, "");
    }
    return this;
  }

  /** The cells in the order of the columns. */
  List<String> line(List<String> columns) {
    if (cells.size() != columns.size()) {
      throw new IllegalStateException(cells.size() + " cells for " + columns.size() + " columns");
    }
    return columns.stream()
        .map(column -> {
          String cell = cells.get(column);
          if (cell == null) {
            throw new IllegalStateException("no cell for column " + column);
          }
          return cell;
        })
        .toList();
  }
}
