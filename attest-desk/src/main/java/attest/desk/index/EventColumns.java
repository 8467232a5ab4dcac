package attest.desk.index;

import attest.desk.index.IndexedEvent.Days;
import attest.json.Json;
import attest.json.PlaceJson;
import attest.ledger.sqlite.Sql;
import attest.model.EventId;
import attest.model.EventType;
import attest.model.Place;
import attest.model.Standing.Discourse;
import attest.model.Standing.Modality;
import attest.review.ReviewedEvent.Status;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What filters, orders, map and timeline look at, one array a column, by the index's row numbers:
 * about 40 bytes an event, so that a million are looked through in milliseconds whatever the
 * conditions. Never changed once made; rows without an event are dead.
 */
final class EventColumns {
  private static final long DEAD = -1;
  private static final String ROW =
      "select n, id, first, last, type, modality, discourse, status, coalesce(place, 0), \"cast\","
          + " killed, origins, doubt from events ";

  private final int rows;
  private final long[] ids;
  private final int[] first;
  private final int[] last;
  private final byte[] types;
  private final byte[] modalities;
  private final byte[] discourses;
  private final byte[] statuses;
  private final int[] places;
  private final int[] casts;
  private final int[] killed;
  private final int[] origins;
  private final float[] doubts;
  private final List<Place> placeList;
  private final List<JsonNode> castList;

  private EventColumns(EventColumns old, int rows, List<Place> placeList, List<JsonNode> castList) {
    this.rows = rows;
    this.ids = Arrays.copyOf(old.ids, rows);
    Arrays.fill(ids, Math.min(old.rows, rows), rows, DEAD);
    this.first = Arrays.copyOf(old.first, rows);
    this.last = Arrays.copyOf(old.last, rows);
    this.types = Arrays.copyOf(old.types, rows);
    this.modalities = Arrays.copyOf(old.modalities, rows);
    this.discourses = Arrays.copyOf(old.discourses, rows);
    this.statuses = Arrays.copyOf(old.statuses, rows);
    this.places = Arrays.copyOf(old.places, rows);
    this.casts = Arrays.copyOf(old.casts, rows);
    this.killed = Arrays.copyOf(old.killed, rows);
    this.origins = Arrays.copyOf(old.origins, rows);
    this.doubts = Arrays.copyOf(old.doubts, rows);
    this.placeList = placeList;
    this.castList = castList;
  }

  private EventColumns() {
    this.rows = 0;
    this.ids = new long[0];
    this.first = new int[0];
    this.last = new int[0];
    this.types = new byte[0];
    this.modalities = new byte[0];
    this.discourses = new byte[0];
    this.statuses = new byte[0];
    this.places = new int[0];
    this.casts = new int[0];
    this.killed = new int[0];
    this.origins = new int[0];
    this.doubts = new float[0];
    this.placeList = List.of();
    this.castList = List.of();
  }

  /** All events of an index. */
  static EventColumns load(Sql sql) {
    EventColumns all = new EventColumns().grown(sql);
    sql.all(ROW, all::set);
    return all;
  }

  /** The same with some rows read anew. */
  EventColumns with(Sql sql, Collection<Long> changed) {
    EventColumns next = grown(sql);
    for (long n : changed) {
      if (n < next.rows) {
        next.ids[(int) n] = DEAD;
      }
      sql.all(ROW + "where n = ?", next::set, n);
    }
    return next;
  }

  private EventColumns grown(Sql sql) {
    int needed =
        1 + sql.one("select coalesce(max(n), 0) from events", row -> row.getInt(1)).orElse(0);
    List<Place> knownPlaces = new ArrayList<>(placeList);
    knownPlaces.addAll(
        sql.all(
            "select body from places where n > ? order by n",
            row -> PlaceJson.read(Json.read(row.getString(1))),
            placeList.size()));
    List<JsonNode> knownCasts = new ArrayList<>(castList);
    knownCasts.addAll(
        sql.all(
            "select body from casts where n > ? order by n",
            row -> Json.read(row.getString(1)),
            castList.size()));
    return new EventColumns(this, Math.max(needed, rows), knownPlaces, knownCasts);
  }

  private boolean set(ResultSet row) throws SQLException {
    int n = row.getInt(1);
    ids[n] = Long.parseLong(row.getString(2), 1, 13, 16);
    first[n] = row.getInt(3);
    last[n] = row.getInt(4);
    types[n] = (byte) EventType.valueOf(row.getString(5)).ordinal();
    modalities[n] = (byte) Modality.valueOf(row.getString(6)).ordinal();
    discourses[n] = (byte) Discourse.valueOf(row.getString(7)).ordinal();
    statuses[n] = (byte) Status.valueOf(row.getString(8)).ordinal();
    places[n] = row.getInt(9) - 1;
    casts[n] = row.getInt(10) - 1;
    killed[n] = row.getInt(11);
    origins[n] = row.getInt(12);
    doubts[n] = row.getFloat(13);
    return true;
  }

  /** Row numbers run below this. */
  int rows() {
    return rows;
  }

  /** How many rows hold an event. */
  long events() {
    return Arrays.stream(ids).filter(id -> id != DEAD).count();
  }

  boolean isDead(int n) {
    return ids[n] == DEAD;
  }

  long id(int n) {
    return ids[n];
  }

  static EventId eventId(long id) {
    return new EventId(String.format("e%012x", id));
  }

  int first(int n) {
    return first[n];
  }

  int last(int n) {
    return last[n];
  }

  /** The day to order by: the first, or where that is open the last; undated ones come last. */
  int day(int n) {
    return first[n] == Days.OPEN_START ? last[n] : first[n];
  }

  int type(int n) {
    return types[n];
  }

  int modality(int n) {
    return modalities[n];
  }

  int discourse(int n) {
    return discourses[n];
  }

  Status status(int n) {
    return STATUSES[statuses[n]];
  }

  private static final Status[] STATUSES = Status.values();

  /** Its place among {@link #places}; -1 = none. */
  int place(int n) {
    return places[n];
  }

  int cast(int n) {
    return casts[n];
  }

  int killed(int n) {
    return killed[n];
  }

  int origins(int n) {
    return origins[n];
  }

  float doubt(int n) {
    return doubts[n];
  }

  List<Place> places() {
    return placeList;
  }

  List<JsonNode> casts() {
    return castList;
  }
}
