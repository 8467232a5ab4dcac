package attest.ledger.sqlite;

import attest.json.ClaimJson;
import attest.json.EventJson;
import attest.json.Json;
import attest.ledger.EventVersion;
import attest.ledger.Numbered;
import attest.ledger.Succession;
import attest.model.Claim;
import attest.model.Event;
import attest.model.EventId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Events and their versions as rows. A version's body names its claims by row; the claims
 * themselves stand once, with their reading.
 */
final class Events {
  /** A version's row and the strings that stand in it. */
  record Stored(
      long row, String event, String state, Optional<String> mergedInto, Optional<String> body) {
    String hash() {
      return Chain.sha256(event, state, mergedInto.orElse(""), body.orElse(""));
    }
  }

  private record ClaimRow(long reading, int number, String body) {}

  private final Sql sql;
  private final Chain chain;
  private final ClaimJson claims;
  private final EventJson json;

  Events(Sql sql, Chain chain, Shared shared) {
    this.sql = sql;
    this.chain = chain;
    this.claims = ClaimJson.with(shared);
    this.json = EventJson.with(shared);
  }

  /** Appends what the new list changes; the caller makes it stand or fall together. */
  int keep(List<Event> now) {
    Map<EventId, EventVersion> changes = Succession.changes(current(), now);
    changes.forEach(this::append);
    return changes.size();
  }

  /** Appends one version of an event. */
  void append(EventId id, EventVersion version) {
    switch (version) {
      case EventVersion.Kept(Event event) -> appendKept(event);
      case EventVersion.Merged(EventId into) ->
          insert(id, "merged", Optional.of(into.value()), Optional.empty());
      case EventVersion.Withdrawn() -> insert(id, "withdrawn", Optional.empty(), Optional.empty());
    }
  }

  private void appendKept(Event event) {
    List<Object[]> rows = new ArrayList<>();
    String body =
        Json.line(
            json.event(
                event,
                claim -> {
                  ClaimRow row = claimRow(event, claim);
                  rows.add(new Object[] {0L, row.reading(), row.number()});
                  ObjectNode reference = Json.object();
                  reference.put("reading", row.reading());
                  return reference.put("claim", row.number());
                }));
    long version = insert(event.id(), "kept", Optional.empty(), Optional.of(body));
    rows.forEach(row -> row[0] = version);
    sql.insertAll("insert into event_claims values (?, ?, ?)", rows);
  }

  private ClaimRow claimRow(Event event, Claim claim) {
    String body = Json.line(claims.claim(claim));
    return sql.one(
            "select reading, number, body from claims where number = ? and reading ="
                + " (select max(n) from readings where report = ?)",
            row -> new ClaimRow(row.getLong(1), row.getInt(2), row.getString(3)),
            claim.id().number(),
            claim.id().report().value())
        .filter(row -> row.body().equals(body))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "event " + event.id() + " rests on claim " + claim.id() + ", which is not held"));
  }

  private long insert(
      EventId id, String state, Optional<String> mergedInto, Optional<String> body) {
    long row =
        sql.insert(
            "insert into event_versions (event, state, merged_into, body) values (?, ?, ?, ?)",
            id.value(),
            state,
            mergedInto,
            body);
    chain.append(
        new Chain.Entry("event", row, new Stored(row, id.value(), state, mergedInto, body).hash()));
    return row;
  }

  List<Event> current() {
    return sql.all("select body from current_events order by event", SqliteLedger::text).stream()
        .map(this::event)
        .toList();
  }

  List<EventId> all() {
    return sql.all(
        "select distinct event from event_versions order by event",
        row -> new EventId(row.getString(1)));
  }

  /** Every version of an event with the number that it has in the log. */
  List<Numbered<EventVersion>> versions(EventId id) {
    return sql
        .all(
            "select n, event, state, merged_into, body,"
                + " (select log.n from log where kind = 'event' and row = e.n)"
                + " from event_versions e where event = ? order by n",
            row -> new Numbered<>(row.getLong(6), stored(row)),
            id.value())
        .stream()
        .map(stored -> new Numbered<>(stored.number(), version(stored.value())))
        .toList();
  }

  List<Stored> stored(String condition, Object... values) {
    return sql.all(
        "select n, event, state, merged_into, body from event_versions " + condition,
        Events::stored,
        values);
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)));
  }

  EventVersion version(Stored stored) {
    return switch (stored.state()) {
      case "kept" -> new EventVersion.Kept(event(stored.body().orElse("")));
      case "merged" -> new EventVersion.Merged(new EventId(stored.mergedInto().orElse("")));
      default -> new EventVersion.Withdrawn();
    };
  }

  private Event event(String body) {
    return json.event(Json.read(body), this::claim);
  }

  private Claim claim(JsonNode reference) {
    long reading = reference.path("reading").asLong();
    int number = reference.path("claim").asInt();
    return sql.one(
            "select body from claims where reading = ? and number = ?",
            SqliteLedger::text,
            reading,
            number)
        .map(body -> claims.claim(Json.read(body)))
        .orElseThrow(
            () -> new IllegalArgumentException("claim " + number + " of reading " + reading));
  }
}
