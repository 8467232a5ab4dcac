package attest.desk.account;

import java.util.Locale;
import java.util.Optional;

/** What an account may do; each role may do what those before it may. */
public enum Role {
  /** Looks at everything, decides nothing. */
  READER,
  /** Accepts, rejects, corrects, and takes back what was their own. */
  CODER,
  /** Merges and splits events, and takes back what others decided. */
  ADJUDICATOR,
  /** Everything. */
  ADMIN;

  /** The word that people write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of a word. */
  public static Optional<Role> find(String word) {
    for (Role role : values()) {
      if (role.word().equals(word)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  boolean covers(Role other) {
    return compareTo(other) >= 0;
  }
}
