package attest.app;

import attest.compare.DataSet;
import attest.ledger.DataSets;
import attest.ledger.Ledger;
import attest.reference.ReferenceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The part of {@code attest import} that keeps a data set beside a ledger, to compare with.
 *
 * @param ledgerOption says which ledger
 * @param file the table
 * @param name what to call it; empty = as the file
 * @param err for talk
 */
record DataSetImport(LedgerOption ledgerOption, Path file, Optional<String> name, PrintWriter err) {
  private static final int SHOWN = 20;

  /** Keeps it, or refuses it whole with the lines that make no sense. */
  int run() {
    try (ImportTalk talk = ImportTalk.of(err, SHOWN, Optional.empty())) {
      DataSet read = new ReferenceFile(file).read(talk, talk.refusals());
      long refused = talk.refusals().count();
      if (refused > 0) {
        throw new Refusal(refused + " lines of " + file + " make no sense; nothing was imported");
      }
      DataSet dataSet = new DataSet(name.orElse(read.name()), read.form(), read.rows());
      keep(dataSet);
      return 0;
    } catch (IOException e) {
      throw new Refusal(e.getMessage() + "; nothing was imported", e);
    }
  }

  private void keep(DataSet dataSet) {
    try (Ledger ledger = ledgerOption.openOrMake()) {
      DataSets sets =
          ledger
              .dataSets()
              .orElseThrow(() -> new Refusal("this ledger keeps no data sets; name the file"));
      String rows = String.format(Locale.ROOT, "%,d rows", dataSet.rows().size());
      err.println(
          sets.add(dataSet)
              ? "Imported " + rows + " as " + dataSet.name() + " into " + ledgerOption.file() + "."
              : dataSet.name() + " is in the ledger already, with the same " + rows + ".");
    }
  }
}
