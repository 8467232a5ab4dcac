package attest.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shipped list of outlets and where they are at home. An outlet without a country in it is
 * international: its reports tell nothing of its home.
 */
final class OutletTable {
  private static final List<String> FILES =
      List.of("us-1.tsv", "us-2.tsv", "us-3.tsv", "world.tsv");

  private final Map<String, Row> rows = new HashMap<>();

  /**
   * A home as the list writes it; empty cells say nothing.
   *
   * @param town name of the town
   * @param unit name or code of the first-order unit
   * @param country ISO 3166-1 alpha-2
   */
  record Row(String town, String unit, String country) {}

  OutletTable() {
    for (String file : FILES) {
      Lines.resource("outlets/" + file, 4, this::add);
    }
  }

  private void add(String[] cells) {
    Row row = new Row(cells[1].strip(), cells[2].strip(), cells[3].strip());
    for (String name : Lines.parts(cells[0])) {
      Row known = rows.put(key(name), row);
      if (known != null && !known.equals(row)) {
        throw new IllegalArgumentException(name + " has two homes");
      }
    }
  }

  /** The home of an outlet by its name or host. */
  Optional<Row> row(String name) {
    return Optional.ofNullable(rows.get(key(name)));
  }

  /** All homes that the list names. */
  List<Row> rows() {
    return rows.values().stream().distinct().toList();
  }

  private static String key(String name) {
    if (OutletName.isHost(name)) {
      return OutletName.host(name);
    }
    String folded = NameKey.fold(name);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }
}
