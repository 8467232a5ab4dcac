package attest.reference;

import attest.compare.DataSet;
import attest.compare.Happening;
import attest.table.Header;
import attest.table.Refusals;
import attest.table.TableFile;
import attest.table.TableProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file of a data set: UCDP GED or ACLED, as CSV with commas or semicolons, tab-separated, or in a
 * ZIP archive. It is read row by row; a row that does not make sense is refused by its line.
 */
public final class ReferenceFile {
  private final TableFile table;

  /** The file at that place. */
  public ReferenceFile(Path path) {
    this.table = new TableFile(path);
  }

  /** Whether its first line is that of a data set that Attest knows; false for any other file. */
  public boolean isKnown() {
    try {
      Header header = new Header(table.firstRow());
      return ReferenceForm.builtIn().stream().anyMatch(form -> form.recognises(header));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  /**
   * Reads all rows that make sense.
   *
   * @throws IOException where the file cannot be read, or its header is no known data set's; the
   *     message is one line
   */
  public DataSet read(TableProgress progress, Refusals refusals) throws IOException {
    Header header = new Header(table.firstRow());
    ReferenceForm form = form(header);
    List<Happening> rows = new ArrayList<>();
    Map<String, Long> lines = new HashMap<>();
    table.readAsIs(
        progress,
        refusals,
        (line, cells) -> {
          Happening row = form.happening(header, cells);
          Long before = lines.putIfAbsent(row.id(), line);
          if (before != null) {
            throw new IllegalArgumentException(
                "event " + row.id() + " stands in line " + before + " already");
          }
          rows.add(row);
        });
    return new DataSet(table.name(), form.name(), rows);
  }

  private ReferenceForm form(Header header) throws IOException {
    for (ReferenceForm form : ReferenceForm.builtIn()) {
      if (form.recognises(header)) {
        check(form, header);
        return form;
      }
    }
    throw new IOException(
        table.name()
            + ":1: is no table that Attest knows; it compares with "
            + ReferenceForm.builtIn().stream()
                .map(form -> form.title() + " (" + String.join(", ", form.needed()) + ")")
                .collect(Collectors.joining(" or ")));
  }

  private void check(ReferenceForm form, Header header) throws IOException {
    List<String> lacking =
        form.needed().stream().filter(column -> !header.has(RowCells.plain(column))).toList();
    if (!lacking.isEmpty()) {
      throw new IOException(
          table.name()
              + ":1: looks like "
              + form.title()
              + " but has no column "
              + String.join(", ", lacking));
    }
  }
}
