package attest.reference;

import attest.compare.Happening;
import attest.table.Header;
import java.util.List;

/** A data set's table as its publisher hands it out: one row a happening. */
interface ReferenceForm {
  /** Its short name, that of the export in the same form: {@code ucdp}. */
  String name();

  /** What it is, for messages: {@code a UCDP GED table}. */
  String title();

  /** Whether a header line looks like this data set's. */
  boolean recognises(Header header);

  /** The columns that must be there. */
  List<String> needed();

  /**
   * The happening of a row.
   *
   * @throws IllegalArgumentException that says what is wrong with it
   */
  Happening happening(Header header, List<String> row);

  /** The data sets that Attest compares with. */
  static List<ReferenceForm> builtIn() {
    return List.of(new UcdpGed(), new AcledExport());
  }
}
