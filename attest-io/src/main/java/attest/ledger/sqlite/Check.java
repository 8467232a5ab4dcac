package attest.ledger.sqlite;

import attest.json.Json;
import attest.json.ReportJson;
import attest.ledger.CitedWords;
import attest.ledger.Fault;
import attest.ledger.Ledger.Reading;
import attest.ledger.Verify;
import attest.model.Claim;
import attest.model.Report;
import attest.model.Report.Header;
import attest.model.Span;
import attest.model.TimeSpan;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks a ledger file against itself: the file's own structure, hashes, and whether the words kept
 * with every span are still those of the report.
 */
final class Check {
  private final Sql sql;
  private final Shared shared;
  private final Readings readings;
  private final Events events;
  private final Reviews reviews;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Chain.Entry> standing = new ArrayList<>();

  Check(Sql sql, Shared shared, Readings readings, Events events, Reviews reviews) {
    this.sql = sql;
    this.shared = shared;
    this.readings = readings;
    this.events = events;
    this.reviews = reviews;
  }

  List<Fault> run(Chain chain) {
    sql.all("pragma quick_check", SqliteLedger::text).stream()
        .filter(line -> !line.equals("ok"))
        .forEach(line -> fault("the file", line));
    sql.all(
            "select id from reports where id not in (select report from readings) order by id",
            SqliteLedger::text)
        .forEach(id -> fault("report " + id, "stands without any reading"));
    standing.addAll(shared.standing());
    standing.addAll(reviews.standing());
    readings.stored("order by n").forEach(this::reading);
    events.stored("order by n").forEach(this::event);
    faults.addAll(chain.compare(standing));
    return faults;
  }

  private void reading(Readings.Stored stored) {
    try {
      String text = readings.text(stored.report());
      standing.add(
          new Chain.Entry(
              "reading", stored.row(), Readings.hash(stored, text, readings.bodies(stored.row()))));
      textHash(stored.report(), text);
      columns(stored);
      spans(stored, text);
      Reading reading = readings.reading(stored);
      faults.addAll(Verify.reading(reading));
      sameSpans(stored, reading);
    } catch (IllegalArgumentException e) {
      fault(
          "reading " + stored.row() + " of " + stored.report(),
          "cannot be read: " + e.getMessage());
    }
  }

  private void textHash(String report, String text) {
    String kept =
        sql.one("select text_hash from reports where id = ?", SqliteLedger::text, report)
            .orElse("");
    if (!kept.equals(hash(text))) {
      fault("report " + report, "its text is not the one that was read");
    }
  }

  private static String hash(String text) {
    return Report.of(text, List.of(), Report.Header.UNKNOWN).textHash();
  }

  /** A report's own columns repeat the header of its first reading. */
  private void columns(Readings.Stored stored) {
    Header header = ReportJson.header(Json.read(stored.header()));
    List<String> read =
        List.of(
            header.outlet().orElse(""),
            header.url().map(URI::toString).orElse(""),
            header.title().orElse(""),
            header.published().map(TimeSpan::edtf).orElse(""));
    List<String> kept =
        sql.one(
                "select coalesce(outlet, ''), coalesce(url, ''), coalesce(title, ''),"
                    + " coalesce(published, '') from reports where id = ?",
                row ->
                    List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                stored.report())
            .orElse(List.of());
    if (!kept.equals(read)) {
      fault("report " + stored.report(), "its row differs from what was read: " + kept);
    }
  }

  /** Each span still says what it said when it was written. */
  private void spans(Readings.Stored stored, String text) {
    sql.all(
        "select claim, field, start_at, end_at, words from spans where reading = ?",
        row -> {
          int start = row.getInt(3);
          int end = row.getInt(4);
          boolean same =
              start >= 0
                  && start < end
                  && end <= text.length()
                  && text.substring(start, end).equals(row.getString(5));
          if (!same) {
            fault(
                "claim " + stored.report() + "." + row.getInt(1),
                row.getString(2)
                    + " at "
                    + start
                    + ".."
                    + end
                    + " no longer says "
                    + Json.line(Json.text(String.valueOf(row.getString(5)))));
          }
          return same;
        },
        stored.row());
  }

  /** The spans kept as rows are those that the claims cite, no more and no fewer. */
  private void sameSpans(Readings.Stored stored, Reading reading) {
    Set<String> kept =
        new LinkedHashSet<>(
            sql.all(
                "select claim, field, start_at, end_at from spans where reading = ?",
                row -> key(row.getInt(1), row.getString(2), new Span(row.getInt(3), row.getInt(4))),
                stored.row()));
    for (Claim claim : reading.claims()) {
      for (CitedWords cited : CitedWords.of(claim)) {
        if (!kept.remove(key(claim.id().number(), cited.field(), cited.span()))) {
          fault("claim " + claim.id(), "the words behind its " + cited.field() + " are gone");
        }
      }
    }
    kept.forEach(key -> fault("report " + stored.report(), "no claim cites span " + key));
  }

  private static String key(int claim, String field, Span span) {
    return claim + " " + field + " " + span.start() + ".." + span.end();
  }

  private void event(Events.Stored stored) {
    standing.add(new Chain.Entry("event", stored.row(), stored.hash()));
    try {
      events.version(stored);
    } catch (IllegalArgumentException e) {
      fault("event " + stored.event(), "cannot be read: " + e.getMessage());
    }
  }

  private void fault(String where, String what) {
    faults.add(new Fault(where, what));
  }
}
