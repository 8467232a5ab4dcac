package attest.compare;

import java.util.List;

/**
 * Events that people coded, kept beside a ledger to compare it with. Nothing of it becomes a claim:
 * no words of a report stand behind it.
 *
 * @param name as users call it, {@code GEDEvent_v23_1.csv}
 * @param form the short name of the data set, that of the export in the same form: {@code ucdp}
 * @param rows in its order
 */
public record DataSet(String name, String form, List<Happening> rows) {
  public DataSet {
    rows = List.copyOf(rows);
  }
}
