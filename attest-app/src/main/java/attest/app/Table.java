package attest.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows in aligned columns for a terminal; long cells are cut with an ellipsis. */
final class Table {
  private static final String GAP = "  ";

  private final List<String> heads;
  private final List<Integer> widest;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param heads column heads
   * @param widest for each column the most characters that it may take
   */
  Table(List<String> heads, List<Integer> widest) {
    this.heads = List.copyOf(heads);
    this.widest = List.copyOf(widest);
  }

  void row(String... cells) {
    rows.add(Arrays.stream(cells).map(cell -> cell.replaceAll("\\s+", " ")).toList());
  }

  String print(Ink ink) {
    int[] widths = new int[heads.size()];
    for (int column = 0; column < widths.length; column++) {
      int width = heads.get(column).length();
      for (List<String> row : rows) {
        width = Math.max(width, row.get(column).length());
      }
      widths[column] = Math.min(width, widest.get(column));
    }
    StringBuilder out = new StringBuilder();
    out.append(ink.bold(line(heads, widths))).append('\n');
    rows.forEach(row -> out.append(line(row, widths)).append('\n'));
    return out.toString();
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cut(cells.get(column), widths[column]);
      line.append(cell);
      if (column < widths.length - 1) {
        line.append(" ".repeat(widths[column] - cell.length())).append(GAP);
      }
    }
    return line.toString().stripTrailing();
  }

  private static String cut(String cell, int width) {
    return cell.length() <= width ? cell : cell.substring(0, width - 1) + "…";
  }
}
