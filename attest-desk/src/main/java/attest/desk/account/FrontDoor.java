package attest.desk.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in at a running desk. Once accounts are demanded they stay so until it ends, even if
 * the last one is removed.
 */
public final class FrontDoor implements AutoCloseable {
  private static final int MOST_PER_ACCOUNT = 10;
  private static final int MOST_PER_ADDRESS = 30;

  private final Path file;
  private final Clock clock;
  private final Sessions sessions = new Sessions();
  private final FailedLogins byAccount = new FailedLogins(MOST_PER_ACCOUNT);
  private final FailedLogins byAddress = new FailedLogins(MOST_PER_ADDRESS);
  private volatile boolean demanded;
  private @Nullable Accounts accounts;

  /**
   * @param file the accounts, which may come to be while the desk runs
   * @param demanded whether nobody comes in without one, even where there is none
   */
  public FrontDoor(Path file, boolean demanded, Clock clock) {
    this.file = file;
    this.clock = clock;
    this.demanded = demanded || hasAccounts();
  }

  /** What comes of a name and a password. */
  public sealed interface Login {
    /** They fit; the secret goes into the cookie. */
    record In(String secret, Session session) implements Login {}

    /** There is no such account, or it has another password. */
    record Wrong() implements Login {}

    /** Too many failed of late. */
    record Wait(Duration duration) implements Login {}
  }

  /** Whether one must have an account. */
  public boolean isGuarded() {
    if (!demanded && hasAccounts()) {
      demanded = true;
    }
    return demanded;
  }

  private boolean hasAccounts() {
    return accounts().map(there -> !there.isEmpty()).orElse(false);
  }

  private synchronized Optional<Accounts> accounts() {
    if (accounts == null && Files.exists(file)) {
      accounts = Accounts.open(file);
    }
    return Optional.ofNullable(accounts);
  }

  /** Begins a session where name and password fit. */
  public Login logIn(String name, String password, String address) {
    Instant now = clock.instant();
    Optional<Duration> wait =
        byAddress.count(address, now).or(() -> byAccount.count(Secret.hash(name), now));
    if (wait.isPresent()) {
      return new Login.Wait(wait.get());
    }
    Optional<Account> account = accounts().flatMap(there -> there.find(name));
    if (!Passwords.fits(password, account)) {
      return new Login.Wrong();
    }
    byAddress.forgive(address);
    byAccount.forget(Secret.hash(name));
    String secret = sessions.begin(account.orElseThrow(), now);
    return new Login.In(secret, sessions.find(secret, now).orElseThrow());
  }

  /** The session of a cookie, if its account is still what it was. */
  public Optional<Session> session(String secret) {
    Optional<Session> session = sessions.find(secret, clock.instant());
    if (session.isPresent() && !stands(session.get().account())) {
      sessions.end(secret);
      return Optional.empty();
    }
    return session;
  }

  private boolean stands(Account account) {
    return accounts().flatMap(there -> there.find(account.name())).equals(Optional.of(account));
  }

  /** Who shows this token. */
  public Optional<Asker> token(String written) {
    return accounts().flatMap(there -> there.byToken(written, clock.instant())).map(Account::asker);
  }

  /** Ends a session. */
  public void logOut(String secret) {
    sessions.end(secret);
  }

  @Override
  public synchronized void close() {
    if (accounts != null) {
      accounts.close();
    }
  }
}
