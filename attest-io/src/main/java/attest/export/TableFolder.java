package attest.export;

import attest.resource.ResourceFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All tables as CSV files with a Frictionless data package that describes them.
 *
 * @param hxl whether a row of tags of the Humanitarian Exchange Language stands under each header
 */
public record TableFolder(boolean hxl) implements FileExport {
  private static final String METHODS = "methods.txt";
  private static final Map<String, String> TAGS =
      ResourceFile.lines(TableFolder.class, "hxl.tsv").stream()
          .map(line -> line.cells(2))
          .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));

  @Override
  public String name() {
    return "tables";
  }

  @Override
  public boolean isFolder() {
    return true;
  }

  @Override
  public void write(Selection selection, Path to) throws IOException {
    List<DataPackage.Resource> resources = new ArrayList<>();
    for (Table<?> table : Tables.all()) {
      Path file = to.resolve(table.name() + ".csv");
      write(table, selection, file);
      resources.add(DataPackage.Resource.of(table, file));
    }
    Map<String, String> methods = Methods.lines(name(), selection);
    Files.writeString(to.resolve(METHODS), Methods.text(methods));
    DataPackage description = new DataPackage(resources, methods, selection, hxl);
    Files.writeString(to.resolve("datapackage.json"), description.json());
  }

  private <R> void write(Table<R> table, Selection selection, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      Csv.line(out, table.columns().names());
      if (hxl) {
        Csv.line(out, tags(table));
      }
      for (Iterator<R> rows = table.rows().apply(selection).iterator(); rows.hasNext(); ) {
        Csv.line(out, table.columns().line(rows.next()));
      }
    }
  }

  /** The tag of each column; empty where the standard has none that fits. */
  static List<String> tags(Table<?> table) {
    return table.columns().names().stream()
        .map(
            column -> TAGS.getOrDefault(table.name() + "." + column, TAGS.getOrDefault(column, "")))
        .toList();
  }
}
