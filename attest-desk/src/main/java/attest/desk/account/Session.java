package attest.desk.account;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who logged in, until they log out, rest too long, or the day is over.
 *
 * @param account as it was then; a new password or role ends the session
 * @param csrf what a page must show with each change, since cookies come along by themselves
 * @param ends whatever happens
 * @param restsUntil unless they ask for something before
 */
public record Session(Account account, String csrf, Instant ends, Instant restsUntil) {
  static final Duration LONGEST = Duration.ofHours(12);
  static final Duration LONGEST_REST = Duration.ofHours(2);

  static Session begin(Account account, Instant now) {
    return new Session(account, Secret.random(), now.plus(LONGEST), now.plus(LONGEST_REST));
  }

  Session used(Instant now) {
    return new Session(account, csrf, ends, now.plus(LONGEST_REST));
  }

  boolean isOver(Instant now) {
    return !now.isBefore(ends) || !now.isBefore(restsUntil);
  }

  /** Whether a page showed what this session told it. */
  public boolean knows(String shown) {
    return Secret.same(csrf, shown);
  }

  /** When it is over if nothing more is asked. */
  public Instant expires() {
    return ends.isBefore(restsUntil) ? ends : restsUntil;
  }

  @Override
  public String toString() {
    return "session of " + account;
  }
}
