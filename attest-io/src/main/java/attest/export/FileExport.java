package attest.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A form in which a ledger leaves Attest as a file of its own, or a folder of files. The same
 * ledger and selection give the same bytes.
 */
public interface FileExport {
  /** The word that a user types: {@code jsonl}. */
  String name();

  /** Whether it is a folder with several files. */
  boolean isFolder();

  /**
   * Writes it.
   *
   * @param to a file that is not there yet, or an empty folder; put in place when all is written
   */
  void write(Selection selection, Path to) throws IOException;

  /** The forms that Attest knows. */
  static List<FileExport> builtIn() {
    return List.of(
        new LedgerFile(),
        new TableFolder(false),
        new XlsxFile(),
        new ParquetFolder(),
        new BratFolder(),
        new LabelStudioFolder());
  }

  /** How much it writes, in words for a user: {@code 28 events}. */
  default String amount(Selection selection) {
    return selection.events().size() + " events";
  }

  /** What the note beside the file says of how it was made. */
  default String methods(Selection selection) {
    return Methods.text(name(), selection);
  }

  /** The form with the given name, the texts of {@link Export} among them. */
  static Optional<FileExport> find(String name) {
    return builtIn().stream()
        .filter(export -> export.name().equals(name))
        .findFirst()
        .or(() -> Export.find(name).map(TextFile::new));
  }
}
