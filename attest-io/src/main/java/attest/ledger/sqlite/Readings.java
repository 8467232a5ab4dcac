package attest.ledger.sqlite;

import attest.json.ClaimJson;
import attest.json.Json;
import attest.json.ReportJson;
import attest.ledger.CitedWords;
import attest.ledger.Ledger.Reading;
import attest.model.Claim;
import attest.model.Report;
import attest.model.Report.Header;
import attest.model.ReportId;
import attest.model.TimeSpan;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports, their readings, claims and spans as rows. */
final class Readings {
  /** A reading's row and the strings that stand in it. */
  record Stored(long row, String report, String version, String header, String zones) {}

  private final Sql sql;
  private final Chain chain;
  private final ClaimJson json;

  Readings(Sql sql, Chain chain, Shared shared) {
    this.sql = sql;
    this.chain = chain;
    this.json = ClaimJson.with(shared);
  }

  boolean holds(ReportId id, String version) {
    return sql.one(
            "select 1 from readings where report = ? and version = ?",
            row -> row.getInt(1),
            id.value(),
            version)
        .isPresent();
  }

  /** Adds a reading's rows; the caller makes them stand or fall together. */
  boolean add(Reading reading) {
    Report report = reading.report();
    if (holds(report.id(), reading.version())) {
      return false;
    }
    addReport(report);
    String header = Json.line(ReportJson.header(report.header()));
    String zones = Json.line(ReportJson.zones(report.zones()));
    long row =
        sql.insert(
            "insert into readings (report, version, header, zones) values (?, ?, ?, ?)",
            report.id().value(),
            reading.version(),
            header,
            zones);
    List<String> bodies = addClaims(row, reading);
    chain.append(
        new Chain.Entry(
            "reading",
            row,
            hash(
                new Stored(row, report.id().value(), reading.version(), header, zones),
                report.text(),
                bodies)));
    return true;
  }

  static String hash(Stored reading, String text, List<String> bodies) {
    return Chain.sha256(
        reading.report(),
        reading.version(),
        reading.header(),
        reading.zones(),
        text,
        String.join("\n", bodies));
  }

  private void addReport(Report report) {
    boolean known =
        sql.one("select 1 from reports where id = ?", row -> row.getInt(1), report.id().value())
            .isPresent();
    if (known) {
      return;
    }
    Header header = report.header();
    long row =
        sql.insert(
            "insert into reports (id, outlet, url, title, published, language, text_hash, text)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)",
            report.id().value(),
            header.outlet(),
            header.url().map(URI::toString),
            header.title(),
            header.published().map(TimeSpan::edtf),
            header.language(),
            report.textHash(),
            report.text());
    sql.insert(
        "insert into report_words (rowid, title, text) values (?, ?, ?)",
        row,
        header.title().orElse(""),
        report.text());
  }

  private List<String> addClaims(long row, Reading reading) {
    List<String> bodies = new ArrayList<>();
    List<Object[]> claims = new ArrayList<>();
    List<Object[]> spans = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      String body = Json.line(json.claim(claim));
      bodies.add(body);
      int number = claim.id().number();
      claims.add(
          new Object[] {
            row,
            number,
            claim.type().value().id(),
            Json.word(claim.standing().modality()),
            Json.word(claim.standing().discourse()),
            body
          });
      for (CitedWords cited : CitedWords.of(claim)) {
        spans.add(
            new Object[] {
              row,
              number,
              cited.field(),
              cited.span().start(),
              cited.span().end(),
              cited.span().in(reading.report().text())
            });
      }
    }
    sql.insertAll("insert into claims values (?, ?, ?, ?, ?, ?)", claims);
    sql.insertAll("insert into spans values (?, ?, ?, ?, ?, ?)", spans);
    return bodies;
  }

  List<ReportId> reports() {
    return sql.all("select id from reports order by id", row -> new ReportId(row.getString(1)));
  }

  /** A report's readings, oldest first. */
  List<Reading> history(ReportId id) {
    return stored("where report = ? order by n", id.value()).stream().map(this::reading).toList();
  }

  Optional<Reading> latest(ReportId id) {
    return stored("where report = ? order by n desc limit 1", id.value()).stream()
        .findFirst()
        .map(this::reading);
  }

  List<Stored> stored(String condition, Object... values) {
    return sql.all(
        "select n, report, version, header, zones from readings " + condition,
        Readings::stored,
        values);
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
  }

  Reading reading(Stored stored) {
    Report report =
        new Report(
            new ReportId(stored.report()),
            text(stored.report()),
            ReportJson.zones(Json.read(stored.zones())),
            ReportJson.header(Json.read(stored.header())));
    List<Claim> claims =
        bodies(stored.row()).stream().map(body -> json.claim(Json.read(body))).toList();
    return new Reading(report, claims, stored.version());
  }

  String text(String report) {
    return sql.one("select text from reports where id = ?", row -> row.getString(1), report)
        .orElseThrow(() -> new IllegalArgumentException("the text of " + report + " is missing"));
  }

  /** The claims of a reading as they stand in the file, by number. */
  List<String> bodies(long row) {
    return sql.all(
        "select body from claims where reading = ? order by number", SqliteLedger::text, row);
  }
}
