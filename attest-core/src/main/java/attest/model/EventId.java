package attest.model;

/** Names an event: {@code e} and 12 hex digits made from its first claim; survives later reads. */
public record EventId(String value) implements Comparable<EventId> {
  public EventId {
    if (!value.matches("e[0-9a-f]{12}")) {
      throw new IllegalArgumentException("event id " + value);
    }
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
