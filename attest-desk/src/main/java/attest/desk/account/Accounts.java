package attest.desk.account;

import attest.ledger.LedgerException;
import attest.ledger.sqlite.Sql;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The accounts beside a ledger, and their tokens: a SQLite file that its owner alone may read. */
public final class Accounts implements AutoCloseable {
  private static final int VERSION = 1;
  private static final String[] TABLES = {
    "create table if not exists account (name text primary key, role text not null, hash text not"
        + " null, added text not null)",
    "create table if not exists token (id text primary key, account text not null, hash text not"
        + " null, made text not null, expires text not null)",
    "pragma user_version = " + VERSION
  };

  private final Sql sql;

  private Accounts(Sql sql) {
    this.sql = sql;
  }

  /** Where the accounts of a ledger stand. */
  public static Path beside(Path ledger) {
    return ledger.resolveSibling(ledger.getFileName() + ".accounts");
  }

  /**
   * Opens the file, or makes an empty one.
   *
   * @throws LedgerException where it is none of accounts, or one of a newer Attest
   */
  public static Accounts open(Path file) {
    makeOwnersAlone(file);
    try {
      Sql sql = new Sql(file, DriverManager.getConnection("jdbc:sqlite:" + file));
      sql.run("pragma busy_timeout = 10000", "pragma secure_delete = on");
      int version = sql.one("pragma user_version", row -> row.getInt(1)).orElse(0);
      if (version > VERSION) {
        sql.close();
        throw new LedgerException(file + " was made by a newer Attest; use that one");
      }
      if (version < VERSION) {
        sql.run(TABLES);
      }
      return new Accounts(sql);
    } catch (SQLException e) {
      throw new LedgerException("accounts " + file + " cannot be opened: " + e.getMessage(), e);
    }
  }

  private static void makeOwnersAlone(Path file) {
    try {
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
    } catch (FileAlreadyExistsException there) {
      // Its owner decides who may read it.
    } catch (IOException e) {
      throw new LedgerException("accounts " + file + " cannot be made: " + e.getMessage(), e);
    }
  }

  /**
   * Adds an account.
   *
   * @return false where there is one of that name
   * @throws IllegalArgumentException where name or password cannot be
   */
  public boolean add(String name, Role role, String password, Instant now) {
    Account account = new Account(name, role, Passwords.hash(password), now);
    return whole(() -> {
      if (find(name).isPresent()) {
        return false;
      }
      sql.insert(
          "insert into account values (?, ?, ?, ?)",
          account.name(),
          account.role().word(),
          account.hash(),
          account.added().toString());
      return true;
    });
  }

  /** Removes an account and its tokens; false where there is none. */
  public boolean remove(String name) {
    return whole(() -> {
      boolean there = find(name).isPresent();
      sql.insert("delete from token where account = ?", name);
      sql.insert("delete from account where name = ?", name);
      return there;
    });
  }

  /** Another password, which ends the account's sessions; false where there is no such account. */
  public boolean setPassword(String name, String password) {
    String hash = Passwords.hash(password);
    return whole(() -> {
      sql.insert("update account set hash = ? where name = ?", hash, name);
      return find(name).isPresent();
    });
  }

  /** The account of that name. */
  public synchronized Optional<Account> find(String name) {
    return sql.one("select * from account where name = ?", Accounts::account, name);
  }

  /** All, by name. */
  public synchronized List<Account> all() {
    return sql.all("select * from account order by name", Accounts::account);
  }

  /** Whether there is none. */
  public synchronized boolean isEmpty() {
    return sql.one("select 1 from account limit 1", row -> 1).isEmpty();
  }

  /** A new token as its owner must note it now; nobody can tell it later. */
  public Optional<String> addToken(String account, Instant now, Duration valid) {
    Token.Fresh fresh = Token.fresh(account, now, now.plus(valid));
    Token token = fresh.token();
    return whole(() -> {
      if (find(account).isEmpty()) {
        return Optional.empty();
      }
      sql.insert(
          "insert into token values (?, ?, ?, ?, ?)",
          token.id(),
          token.account(),
          token.hash(),
          token.made().toString(),
          token.expires().toString());
      return Optional.of(fresh.written());
    });
  }

  /** Ends a token of an account; false where it has none of that id. */
  public boolean revoke(String account, String id) {
    return whole(() -> {
      boolean there = tokens(account).stream().anyMatch(token -> token.id().equals(id));
      sql.insert("delete from token where account = ? and id = ?", account, id);
      return there;
    });
  }

  /** The tokens of an account, those expired too. */
  public synchronized List<Token> tokens(String account) {
    return sql.all("select * from token where account = ? order by made", Accounts::token, account);
  }

  /** Whose token this is, if it is one that still counts. */
  Optional<Account> byToken(String written, Instant now) {
    return Token.Shown.read(written)
        .flatMap(shown -> token(shown.id()).filter(token -> token.fits(shown, now)))
        .flatMap(token -> find(token.account()));
  }

  private synchronized Optional<Token> token(String id) {
    return sql.one("select * from token where id = ?", Accounts::token, id);
  }

  private synchronized <T> T whole(java.util.function.Supplier<T> change) {
    return sql.whole(change);
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("name"),
        Role.find(row.getString("role")).orElse(Role.READER),
        row.getString("hash"),
        Instant.parse(row.getString("added")));
  }

  private static Token token(ResultSet row) throws SQLException {
    return new Token(
        row.getString("id"),
        row.getString("account"),
        row.getString("hash"),
        Instant.parse(row.getString("made")),
        Instant.parse(row.getString("expires")));
  }

  @Override
  public synchronized void close() {
    sql.close();
  }
}
