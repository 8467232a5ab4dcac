package attest.place;

/**
 * What a list says of a place beside its columns.
 *
 * @param code what the list calls it where that is no number, such as a p-code; empty = by number
 * @param note for people who look the place up; empty = nothing
 */
public record Remark(String code, String note) {
  /** Nothing said. */
  public static final Remark NONE = new Remark("", "");
}
