package attest.scheme;

import attest.model.EventType;
import attest.resource.ResourceFile;
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
    for (ResourceFile.Line line : ResourceFile.lines(KindTable.class, RESOURCE)) {
      table.add(line);
    }
    return table;
  }

  private void add(ResourceFile.Line line) {
    List<String> cells = line.cells(COLUMNS);
    EventType kind =
        EventType.find(cells.getFirst())
            .orElseThrow(() -> line.fault("no kind " + cells.getFirst()));
    Row row =
        new Row(
            cell(cells.get(1)),
            cell(cells.get(2)),
            cell(cells.get(3)),
            cell(cells.get(4)),
            cell(cells.get(5)));
    if (rows.put(kind, row) != null) {
      throw line.fault(kind + " is listed twice");
    }
  }

  private static Optional<String> cell(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(text);
  }

  Optional<Row> find(EventType kind) {
    return Optional.ofNullable(rows.get(kind));
  }
}
