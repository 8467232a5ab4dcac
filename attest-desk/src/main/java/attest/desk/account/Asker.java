package attest.desk.account;

import attest.model.Ruling;
import java.util.Optional;

/**
 * Who sends a request.
 *
 * @param name the account's; nobody's where the desk has no accounts
 * @param role what they may do
 */
public record Asker(Optional<String> name, Role role) {
  /** Whoever sits at a desk that has no accounts. */
  public static final Asker ANYBODY = new Asker(Optional.empty(), Role.ADMIN);

  static Asker of(String name, Role role) {
    return new Asker(Optional.of(name), role);
  }

  /** Whether they may decide anything at all. */
  public boolean mayReview() {
    return role.covers(Role.CODER);
  }

  /**
   * Whether they may decide this.
   *
   * @param undone who made the review that an undo takes back
   */
  public boolean may(Ruling ruling, Optional<String> undone) {
    return role.covers(
        switch (ruling) {
          case Ruling.Accept accept -> Role.CODER;
          case Ruling.Reject reject -> Role.CODER;
          case Ruling.Correct correct -> Role.CODER;
          case Ruling.Merge merge -> Role.ADJUDICATOR;
          case Ruling.Split split -> Role.ADJUDICATOR;
          case Ruling.Undo undo -> undone.equals(name) ? Role.CODER : Role.ADJUDICATOR;
        });
  }
}
