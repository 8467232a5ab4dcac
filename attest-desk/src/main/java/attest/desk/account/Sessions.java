package attest.desk.account;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sessions of a running desk, in memory alone: a new start asks everybody anew. */
final class Sessions {
  private static final int MOST = 10_000;

  /** By the hash of the secret in the cookie; those longest unused first. */
  private final Map<String, Session> open =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
          return size() > MOST;
        }
      };

  /** Begins one; gives the secret for the cookie. */
  synchronized String begin(Account account, Instant now) {
    open.values().removeIf(session -> session.isOver(now));
    String secret = Secret.random();
    open.put(Secret.hash(secret), Session.begin(account, now));
    return secret;
  }

  /** The session of a cookie, kept awake by being asked for. */
  synchronized Optional<Session> find(String secret, Instant now) {
    String key = Secret.hash(secret);
    Session session = open.remove(key);
    if (session == null || session.isOver(now)) {
      return Optional.empty();
    }
    Session used = session.used(now);
    open.put(key, used);
    return Optional.of(used);
  }

  synchronized void end(String secret) {
    open.remove(Secret.hash(secret));
  }
}
