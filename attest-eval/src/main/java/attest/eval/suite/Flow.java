package attest.eval.suite;

import attest.link.Linker;
import attest.model.Claim;
import attest.model.Event;
import attest.model.Report;
import java.util.List;

/** What is measured: reports to claims, claims to events. Safe on any number of threads. */
public interface Flow {
  /** The claims of a report. */
  List<Claim> read(Report report);

  /** The events of many reports. */
  List<Event> link(List<Linker.Item> items);
}
