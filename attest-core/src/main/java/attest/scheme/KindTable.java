package attest.scheme;

import attest.model.EventType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes that a kind alone settles, from {@code kinds.tsv}; "-" = the kind alone does not. */
final class KindTable {
  private static final String RESOURCE = "kinds.tsv";
  private static final int COLUMNS = 6;

  /** One line of the table. */
  record Row(
      Optional<String> acled,
      Optional<String> acledSub,
      Optional<String> plover,
      Optional<String> ploverMode,
      Optional<String> cameo) {}

  private final Map<EventType, Row> rows = new EnumMap<>(EventType.class);

  private KindTable() {}

  static KindTable load() {
    KindTable table = new KindTable();
    int number = 0;
    for (String line : lines()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        table.add(List.of(line.split("\t", -1)), number);
      }
    }
    return table;
  }

  private static List<String> lines() {
    try (InputStream in = KindTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(List<String> cells, int number) {
    if (cells.size() != COLUMNS) {
      throw new IllegalStateException(
          RESOURCE + ":" + number + ": " + cells.size() + " columns, not " + COLUMNS);
    }
    EventType kind =
        EventType.find(cells.getFirst())
            .orElseThrow(() ->
                new IllegalStateException(
                    RESOURCE + ":" + number + ": no kind " + cells.getFirst()));
    Row row =
        new Row(
            cell(cells.get(1)),
            cell(cells.get(2)),
            cell(cells.get(3)),
            cell(cells.get(4)),
            cell(cells.get(5)));
    if (rows.put(kind, row) != null) {
      throw new IllegalStateException(RESOURCE + ":" + number + ": " + kind + " is listed twice");
    }
  }

  private static Optional<String> cell(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(text);
  }

  Optional<Row> find(EventType kind) {
    return Optional.ofNullable(rows.get(kind));
  }
}
