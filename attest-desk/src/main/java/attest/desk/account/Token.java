package attest.desk.account;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program shows instead of a password. Written {@code attest_ID_SECRET}; only the hash of
 * the secret is kept.
 *
 * @param id names it in lists
 * @param account whose it is
 * @param hash SHA-256 of the secret
 * @param made when
 * @param expires from then on it is worth nothing
 */
public record Token(String id, String account, String hash, Instant made, Instant expires) {
  private static final Pattern WRITTEN =
      Pattern.compile("attest_([0-9a-f]{8})_([A-Za-z0-9_-]{43})");

  /** A token as it is shown once, and what is kept of it. */
  record Fresh(Token token, String written) {}

  /** What somebody shows. */
  record Shown(String id, String secret) {
    static Optional<Shown> read(String written) {
      Matcher parts = WRITTEN.matcher(written);
      return parts.matches()
          ? Optional.of(new Shown(parts.group(1), parts.group(2)))
          : Optional.empty();
    }
  }

  static Fresh fresh(String account, Instant made, Instant expires) {
    String id = Secret.id();
    String secret = Secret.random();
    return new Fresh(
        new Token(id, account, Secret.hash(secret), made, expires), "attest_" + id + "_" + secret);
  }

  boolean fits(Shown shown, Instant now) {
    return Secret.same(hash, Secret.hash(shown.secret())) && now.isBefore(expires);
  }

  @Override
  public String toString() {
    return id; // a hash in a message would be a leak
  }
}
