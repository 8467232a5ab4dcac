package attest.model;

/**
 * Names a report by its content: lower-case hex of a hash, so that the same input has the same id.
 */
public record ReportId(String value) implements Comparable<ReportId> {
  public ReportId {
    if (!value.matches("[0-9a-f]{16}")) {
      throw new IllegalArgumentException("report id " + value + " is not 16 hex digits");
    }
  }

  @Override
  public int compareTo(ReportId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
