package attest.input;

import attest.model.Report;

/** What came of one piece of input: a report, or the reason why it was refused. */
public sealed interface Intake {
  /** Where in the input it stands. */
  Where where();

  /** A report that was read. */
  record Read(Report report, Where where) implements Intake {}

  /**
   * Input that was refused; everything else is still read.
   *
   * @param what one line: what is wrong and what to do
   */
  record Refused(Where where, String what) implements Intake {
    /** {@code reports.jsonl:17: not JSON ...}. */
    public String message() {
      return where + ": " + what;
    }
  }
}
