package attest.ledger;

import attest.ledger.Ledger.Reading;
import attest.model.Report;
import java.util.ArrayList;
import java.util.List;

/** Checks that hold for any ledger: what stands in a reading must follow from its own text. */
public final class Verify {
  private Verify() {}

  /** Faults of one reading: an id that is not made from its content. */
  public static List<Fault> reading(Reading reading) {
    List<Fault> faults = new ArrayList<>();
    Report report = reading.report();
    Report again = Report.of(report.text(), report.zones(), report.header());
    if (!again.id().equals(report.id())) {
      faults.add(
          new Fault(
              "report " + report.id(),
              "its outlet, address, date, title or text was changed (now " + again.id() + ")"));
    }
    return faults;
  }
}
