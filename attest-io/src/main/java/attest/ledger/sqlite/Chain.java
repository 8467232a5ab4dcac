package attest.ledger.sqlite;

import attest.ledger.Change;
import attest.ledger.Fault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The log of all additions: each entry hashes the row added and the entry before it, so that a row
 * changed, slipped in or taken out later shows. Cutting off the end of the log together with its
 * rows shows only to who noted the last link.
 */
final class Chain {
  private static final int PAGE = 1000;
  private static final String START = "0".repeat(64);

  /**
   * Something added ({@code reading}, {@code event}, {@code review} ...), its row, and the hash of
   * what it says.
   */
  record Entry(String kind, long row, String hash) {
    String name() {
      return kind + " " + row;
    }
  }

  private record Link(long n, Entry entry, String chain) {}

  private final Sql sql;

  Chain(Sql sql) {
    this.sql = sql;
  }

  void append(Entry entry) {
    sql.insert(
        "insert into log (kind, row, hash, chain) values (?, ?, ?, ?)",
        entry.kind(),
        entry.row(),
        entry.hash(),
        link(last().orElse(START), entry));
  }

  /** The last link, which stands for the whole ledger. */
  Optional<String> last() {
    return sql.one("select chain from log order by n desc limit 1", row -> row.getString(1));
  }

  /** What was added, oldest first, a page of the log at a time. */
  Stream<Entry> entries() {
    return Stream.iterate(page(0), links -> !links.isEmpty(), links -> page(links.getLast().n()))
        .flatMap(links -> links.stream().map(Link::entry));
  }

  private List<Link> page(long after) {
    return links("where n > ? order by n limit " + PAGE, after);
  }

  /** How many additions there are, which is the number of the last one; 0 for none. */
  long length() {
    return sql.one("select coalesce(max(n), 0) from log", row -> row.getLong(1)).orElse(0L);
  }

  /** The readings, versions of events and reviews that were added after an addition, in order. */
  List<Change> changes(long since, int atMost) {
    return sql.all(
        "select n, kind, row from log where n > ? and kind in ('reading', 'event', 'review')"
            + " order by n limit ?",
        row -> change(row.getLong(1), row.getString(2), row.getLong(3)),
        since,
        atMost);
  }

  private Change change(long number, String kind, long row) {
    return switch (kind) {
      case "reading" -> change(number, Change.Kind.REPORT, "select report from readings", row);
      case "event" -> change(number, Change.Kind.EVENT, "select event from event_versions", row);
      default -> change(number, Change.Kind.REVIEW, "select event from reviews", row);
    };
  }

  private Change change(long number, Change.Kind kind, String id, long row) {
    return new Change(
        number, kind, sql.one(id + " where n = ?", SqliteLedger::text, row).orElse(""));
  }

  /** Faults of the log itself and where it differs from the rows that stand in the ledger. */
  List<Fault> compare(List<Entry> standing) {
    List<Fault> faults = new ArrayList<>();
    Map<String, Entry> logged = new LinkedHashMap<>();
    String before = START;
    for (Link link : links("order by n")) {
      logged.put(link.entry().name(), link.entry());
      if (!link.chain().equals(link(before, link.entry()))) {
        faults.add(new Fault("log entry " + link.n(), "does not follow from the entry before it"));
      }
      before = link.chain();
    }
    for (Entry entry : standing) {
      Entry then = logged.remove(entry.name());
      if (then == null) {
        faults.add(new Fault(entry.name(), "was slipped in: it is not in the log"));
      } else if (!then.equals(entry)) {
        faults.add(new Fault(entry.name(), "was changed after it was added"));
      }
    }
    logged.keySet().forEach(name -> faults.add(new Fault(name, "was taken out or is broken")));
    return faults;
  }

  private List<Link> links(String condition, Object... values) {
    return sql.all(
        "select n, kind, row, hash, chain from log " + condition,
        row ->
            new Link(
                row.getLong(1),
                new Entry(row.getString(2), row.getLong(3), row.getString(4)),
                row.getString(5)),
        values);
  }

  private static String link(String before, Entry entry) {
    return sha256(before, entry.kind(), Long.toString(entry.row()), entry.hash());
  }

  static String sha256(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
