package attest.ledger.sqlite;

import attest.json.ActorJson;
import attest.json.Entities;
import attest.json.Json;
import attest.json.PlaceJson;
import attest.ledger.sqlite.Chain.Entry;
import attest.model.Actor;
import attest.model.Place;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Actors and places in tables of their own: each distinct one stands once, as it was when a claim
 * was read, and claims name it by row. A registry or gazetteer that changes later adds rows.
 */
final class Shared implements Entities {
  private final Sql sql;
  private final Chain chain;
  private final Map<Actor, Long> actorRows = new HashMap<>();
  private final Map<Long, Actor> actors = new HashMap<>();
  private final Map<Place, Long> placeRows = new HashMap<>();
  private final Map<Long, Place> places = new HashMap<>();

  Shared(Sql sql, Chain chain) {
    this.sql = sql;
    this.chain = chain;
  }

  /** Forgets rows that a transaction which failed had added. */
  void forget() {
    actorRows.clear();
    actors.clear();
    placeRows.clear();
    places.clear();
  }

  @Override
  public JsonNode write(Actor actor) {
    Long row = actorRows.get(actor);
    if (row == null) {
      row = row("actor", actor.id(), actor.name(), Json.line(ActorJson.write(actor)));
      actorRows.put(actor, row);
    }
    return LongNode.valueOf(row);
  }

  @Override
  public JsonNode write(Place place) {
    Long row = placeRows.get(place);
    if (row == null) {
      row = row("place", place.id(), place.name(), Json.line(PlaceJson.write(place)));
      placeRows.put(place, row);
    }
    return LongNode.valueOf(row);
  }

  @Override
  public Actor actor(JsonNode node) {
    return actors.computeIfAbsent(node.asLong(), row -> ActorJson.read(body("actor", row)));
  }

  @Override
  public Place place(JsonNode node) {
    return places.computeIfAbsent(node.asLong(), row -> PlaceJson.read(body("place", row)));
  }

  private long row(String kind, String id, String name, String body) {
    return sql.one("select n from " + kind + "s where body = ?", found -> found.getLong(1), body)
        .orElseGet(() -> add(kind, id, name, body));
  }

  private long add(String kind, String id, String name, String body) {
    long row =
        sql.insert("insert into " + kind + "s (id, name, body) values (?, ?, ?)", id, name, body);
    chain.append(new Entry(kind, row, Chain.sha256(id, name, body)));
    return row;
  }

  private JsonNode body(String kind, long row) {
    return sql.one("select body from " + kind + "s where n = ?", SqliteLedger::text, row)
        .map(Json::read)
        .orElseThrow(() -> new IllegalArgumentException(kind + " " + row + " is missing"));
  }

  /** Every row as the log should have it. */
  List<Entry> standing() {
    List<Entry> entries = new ArrayList<>();
    for (String kind : List.of("actor", "place")) {
      entries.addAll(
          sql.all(
              "select n, id, name, body from " + kind + "s order by n",
              row ->
                  new Entry(
                      kind,
                      row.getLong(1),
                      Chain.sha256(row.getString(2), row.getString(3), row.getString(4)))));
    }
    return entries;
  }
}
