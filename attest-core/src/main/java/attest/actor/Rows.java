package attest.actor;

import attest.resource.ResourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the registry's resource files: a row a line, columns parted by {@code |}, values by {@code
 * ;}, a dash for none, {@code #} for remarks. A broken row is refused with {@code file:line:}.
 */
final class Rows {
  /** A row, with where it stands. */
  record Row(String file, int line, List<String> columns) {
    String text(int column) {
      return columns.get(column);
    }

    List<String> values(int column) {
      String text = columns.get(column);
      if (text.equals("-")) {
        return List.of();
      }
      if (text.indexOf(';') < 0) {
        return List.of(text);
      }
      List<String> values = new ArrayList<>();
      for (String value : text.split(";", -1)) {
        values.add(value.strip());
      }
      return values;
    }

    IllegalArgumentException fault(String what) {
      return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
  }

  private Rows() {}

  static List<Row> read(String file, int columns) {
    return ResourceFile.lines(Rows.class, file).stream()
        .map(line -> row(file, line.number(), line.text(), columns))
        .toList();
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(8);
    for (String cell : line.split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  static Row row(String file, int number, String line, int columns) {
    List<String> cells = cells(line);
    Row row = new Row(file, number, cells);
    if (cells.size() != columns) {
      throw row.fault("has " + cells.size() + " columns, not " + columns);
    }
    for (int i = 0; i < columns; i++) {
      if (cells.get(i).isEmpty()
          || (cells.get(i).indexOf(';') >= 0 && row.values(i).contains(""))) {
        throw row.fault("column " + (i + 1) + " holds an empty value; write - for none");
      }
    }
    return row;
  }
}
