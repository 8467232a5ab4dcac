package attest.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a table by name; case, blanks and underscores do not matter. */
public final class Header {
  private final Map<String, Integer> columns = new HashMap<>();

  /** The columns in the order of a header line. */
  public Header(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(plain(names.get(i)), i);
    }
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** Whether there is a column of that name, in small letters and digits alone. */
  public boolean has(String name) {
    return columns.containsKey(name);
  }

  /** Whether some column's name ends so. */
  public boolean hasEnding(String end) {
    return columns.keySet().stream().anyMatch(name -> name.endsWith(end));
  }

  /** The first of these columns that is there. */
  public Optional<Integer> first(List<String> names) {
    return names.stream().filter(columns::containsKey).map(columns::get).findFirst();
  }

  /** What stands in the first of these columns that is there and not empty; else empty. */
  public String cell(List<String> row, List<String> names) {
    for (String name : names) {
      int column = columns.getOrDefault(name, Integer.MAX_VALUE);
      if (column < row.size() && !row.get(column).isBlank()) {
        return row.get(column).strip();
      }
    }
    return "";
  }

  /** What stands in that column; empty where there is none. */
  public String cell(List<String> row, String name) {
    return cell(row, List.of(name));
  }
}
