package attest.desk.account;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often logins failed of late, for each key: an account, an address. A login counts as failed
 * until it went well, so that many at once get no further than one after the other.
 */
final class FailedLogins {
  private static final int MOST_KEYS = 50_000;
  private static final Duration WINDOW = Duration.ofMinutes(15);

  private record Tries(int count, Instant until) {}

  private final int most;
  private final Map<String, Tries> tries =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
          return size() > MOST_KEYS;
        }
      };

  /**
   * @param most how many may fail in a quarter of an hour
   */
  FailedLogins(int most) {
    this.most = most;
  }

  /** Counts one more; gives how long to wait where there were too many. */
  synchronized Optional<Duration> count(String key, Instant now) {
    Tries before = tries.get(key);
    if (before == null || !now.isBefore(before.until())) {
      tries.remove(key);
      tries.put(key, new Tries(1, now.plus(WINDOW)));
      return Optional.empty();
    }
    if (before.count() >= most) {
      return Optional.of(Duration.between(now, before.until()));
    }
    tries.put(key, new Tries(before.count() + 1, before.until()));
    return Optional.empty();
  }

  /** That one did not fail. */
  synchronized void forgive(String key) {
    Tries counted = tries.get(key);
    if (counted != null) {
      tries.put(key, new Tries(counted.count() - 1, counted.until()));
    }
  }

  synchronized void forget(String key) {
    tries.remove(key);
  }
}
