package attest.model;

import java.util.List;

/**
 * Who says so: a chain of speakers, the outermost first ("the agency quoted a police officer" =
 * agency, officer). Several independent speakers of one claim each have a chain of their own. An
 * empty chain = the report itself.
 */
public record Attribution(List<Speaker> chain) {
  /** Nobody but the report itself. */
  public static final Attribution REPORT_ITSELF = new Attribution(List.of());

  public Attribution {
    chain = List.copyOf(chain);
  }

  public boolean isReportItself() {
    return chain.isEmpty();
  }
}
