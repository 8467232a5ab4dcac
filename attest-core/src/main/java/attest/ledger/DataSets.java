package attest.ledger;

import attest.compare.DataSet;
import java.util.List;
import java.util.Optional;

/**
 * The data sets that are kept beside a ledger. They are no part of what it holds: its log, its
 * export and its events know nothing of them.
 */
public interface DataSets {
  /**
   * Keeps a data set, whole or not at all.
   *
   * @return false when it is there already, with the same rows; nothing changes then
   * @throws LedgerException when another one of that name is there
   */
  boolean add(DataSet dataSet);

  /** The names, in their order. */
  List<String> names();

  /** The data set of that name. */
  Optional<DataSet> find(String name);
}
