package attest.desk.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Passwords as argon2id: 19 MiB, 2 passes, 1 lane (OWASP's password storage cheat sheet), 16 bytes
 * of salt, 32 of hash. One at a time, so that many who log in at once cannot eat the memory.
 */
public final class Passwords {
  /** Fewest characters of a password. */
  public static final int SHORTEST = 12;

  /** Most characters of a password. */
  public static final int LONGEST = 200;

  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID);
  private static final ReentrantLock TURN = new ReentrantLock();

  /** What an unknown name is checked against, so that it takes as long as a known one. */
  private static final class Nobody {
    static final String HASH = hash(Secret.random());
  }

  private Passwords() {}

  /**
   * The hash to keep of a password.
   *
   * @throws IllegalArgumentException where it is too short or too long
   */
  static String hash(String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a password has " + SHORTEST + " to " + LONGEST + " characters");
    }
    TURN.lock();
    try {
      return Password.hash(normal(password)).addRandomSalt(SALT_BYTES).with(ARGON2).getResult();
    } finally {
      TURN.unlock();
    }
  }

  /** Whether the password is that of the account; as slow where there is none. */
  static boolean fits(String password, Optional<Account> account) {
    String hash = account.map(Account::hash).orElseGet(() -> Nobody.HASH);
    String tried = password.length() > LONGEST ? "" : password;
    TURN.lock();
    try {
      boolean fits =
          Password.check(normal(tried), hash).with(Argon2Function.getInstanceFromHash(hash));
      return fits && account.isPresent();
    } finally {
      TURN.unlock();
    }
  }

  /** The same letters typed on other keyboards are the same password. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}
