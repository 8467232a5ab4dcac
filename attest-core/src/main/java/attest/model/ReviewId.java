package attest.model;

/** Names a review: {@code r} and 12 hex digits made from what it says. */
public record ReviewId(String value) {
  public ReviewId {
    if (!value.matches("r[0-9a-f]{12}")) {
      throw new IllegalArgumentException("review id " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
