package attest.model;

/** Names a claim: its report and its number there, from 1, in text order. */
public record ClaimId(ReportId report, int number) implements Comparable<ClaimId> {
  public ClaimId {
    if (number < 1) {
      throw new IllegalArgumentException("claim number " + number);
    }
  }

  /** Reads {@code 0123456789abcdef.3}. */
  public static ClaimId of(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("claim id " + text + " is not REPORT.NUMBER");
    }
    return new ClaimId(
        new ReportId(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
  }

  @Override
  public int compareTo(ClaimId other) {
    int byReport = report.compareTo(other.report);
    return byReport != 0 ? byReport : Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return report + "." + number;
  }
}
