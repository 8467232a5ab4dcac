package attest.imports;

import attest.ledger.Ledger;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A form of file that {@code attest import} takes into a ledger, whole or not at all. */
public interface Import {
  /** What it is, for a user: "a ledger as JSON Lines". */
  String name();

  /**
   * Whether a file is of this form.
   *
   * @param file its name
   * @param opening its first few thousand bytes as text
   */
  boolean takes(String file, String opening);

  /**
   * Takes a file in, or throws and leaves the ledger as it was.
   *
   * @throws RefusedLine where a line is broken
   */
  Imported read(InputStream in, Ledger ledger) throws IOException;

  /** The forms that Attest knows. */
  static List<Import> builtIn() {
    return List.of(new LedgerLinesImport());
  }
}
