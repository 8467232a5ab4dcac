package attest.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a table by name; case, blanks and underscores do not matter. */
final class Header {
  private final Map<String, Integer> columns = new HashMap<>();

  Header(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(plain(names.get(i)), i);
    }
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  boolean has(String name) {
    return columns.containsKey(name);
  }

  boolean hasEnding(String end) {
    return columns.keySet().stream().anyMatch(name -> name.endsWith(end));
  }

  /** The first of these columns that is there. */
  Optional<Integer> first(List<String> names) {
    return names.stream().filter(columns::containsKey).map(columns::get).findFirst();
  }

  /** What stands in the first of these columns that is there and not empty; else empty. */
  String cell(List<String> row, List<String> names) {
    for (String name : names) {
      int column = columns.getOrDefault(name, Integer.MAX_VALUE);
      if (column < row.size() && !row.get(column).isBlank()) {
        return row.get(column).strip();
      }
    }
    return "";
  }

  String cell(List<String> row, String name) {
    return cell(row, List.of(name));
  }
}
