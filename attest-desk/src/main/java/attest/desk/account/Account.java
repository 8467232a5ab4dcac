package attest.desk.account;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Somebody who may come in.
 *
 * @param name of letters of any script, digits and {@code . _ -}; stands in the reviews
 * @param role what they may do
 * @param hash argon2id of the password, with its salt and parameters
 * @param added when
 */
public record Account(String name, Role role, String hash, Instant added) {
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,59}");

  public Account {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "an account's name has 1 to 60 letters, digits, dots, dashes and underscores");
    }
  }

  /** Who asks, when this account does. */
  public Asker asker() {
    return Asker.of(name, role);
  }

  @Override
  public String toString() {
    return name + " (" + role.word() + ")"; // a hash in a message would be a leak
  }
}
