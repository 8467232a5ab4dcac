package attest.ledger.sqlite;

import attest.json.Json;
import attest.json.ReviewJson;
import attest.ledger.Numbered;
import attest.model.EventId;
import attest.model.Review;
import attest.model.ReviewId;
import attest.model.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people decided, as rows. A ledger of schema 1, opened to read, has none. */
final class Reviews {
  private static final String KIND = "review";

  private record Stored(long row, String event, String body) {
    Chain.Entry entry() {
      return new Chain.Entry(KIND, row, Chain.sha256(event, body));
    }
  }

  private final Sql sql;
  private final Chain chain;

  Reviews(Sql sql, Chain chain) {
    this.sql = sql;
    this.chain = chain;
  }

  /** Adds a review's row; the caller makes it stand or fall with its log entry. */
  long add(Review review) {
    if (review.ruling() instanceof Ruling.Undo(ReviewId undone)
        && of(review.event()).stream().noneMatch(known -> known.isUndoneBy(review))) {
      throw new IllegalArgumentException(
          "event " + review.event() + " has no review " + undone + " to undo");
    }
    String body = Json.line(ReviewJson.write(review));
    String event = review.event().value();
    long row = sql.insert("insert into reviews (event, body) values (?, ?)", event, body);
    chain.append(new Stored(row, event, body).entry());
    return chain.length();
  }

  private List<Review> of(EventId event) {
    return sql.all(
        "select body from reviews where event = ? order by n",
        row -> ReviewJson.read(Json.read(row.getString(1))),
        event.value());
  }

  /** The review of that row. */
  Optional<Review> at(long row) {
    return sql.one(
        "select body from reviews where n = ?",
        found -> ReviewJson.read(Json.read(found.getString(1))),
        row);
  }

  List<Numbered<Review>> all() {
    if (!isThere()) {
      return List.of();
    }
    return sql.all(
        "select log.n, body from reviews join log on log.kind = 'review' and log.row = reviews.n"
            + " order by log.n",
        row -> new Numbered<>(row.getLong(1), ReviewJson.read(Json.read(row.getString(2)))));
  }

  /** Every row as the log should have it. */
  List<Chain.Entry> standing() {
    List<Chain.Entry> entries = new ArrayList<>();
    if (isThere()) {
      sql.all(
              "select n, event, body from reviews order by n",
              row -> new Stored(row.getLong(1), row.getString(2), row.getString(3)))
          .forEach(stored -> entries.add(stored.entry()));
    }
    return entries;
  }

  private boolean isThere() {
    return sql.one("select 1 from sqlite_schema where name = 'reviews'", row -> 1).isPresent();
  }
}
