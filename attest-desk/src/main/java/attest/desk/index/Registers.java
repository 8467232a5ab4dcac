package attest.desk.index;

import attest.ledger.sqlite.Sql;
import attest.model.Place;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who and what the events name, counted. */
final class Registers {
  private Registers() {}

  static List<Counted<JsonNode>> actors(EventColumns columns) {
    int[] perCast = new int[columns.casts().size()];
    for (int n = 0; n < columns.rows(); n++) {
      if (!columns.isDead(n)) {
        perCast[columns.cast(n)]++;
      }
    }
    Map<String, JsonNode> actors = new HashMap<>();
    Map<String, Integer> events = new HashMap<>();
    for (int i = 0; i < perCast.length; i++) {
      Set<String> here = new HashSet<>();
      for (JsonNode party : columns.casts().get(i)) {
        String id = party.path("actor").path("id").asText();
        if (perCast[i] > 0 && !id.isEmpty() && here.add(id)) {
          actors.put(id, party.path("actor"));
          events.merge(id, perCast[i], Integer::sum);
        }
      }
    }
    return events.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry ->
            new Counted<>(
                java.util.Objects.requireNonNull(actors.get(entry.getKey())), entry.getValue()))
        .toList();
  }

  static List<Counted<Place>> places(EventColumns columns) {
    int[] events = new int[columns.places().size()];
    for (int n = 0; n < columns.rows(); n++) {
      if (!columns.isDead(n) && columns.place(n) >= 0) {
        events[columns.place(n)]++;
      }
    }
    List<Counted<Place>> counted = new ArrayList<>();
    for (int i = 0; i < events.length; i++) {
      if (events[i] > 0) {
        counted.add(new Counted<>(columns.places().get(i), events[i]));
      }
    }
    counted.sort(
        Comparator.comparingInt((Counted<Place> place) -> -place.events())
            .thenComparing(place -> place.value().id()));
    return counted;
  }

  static List<Outlet> outlets(Sql sql) {
    Map<String, List<Counted<String>>> copies = new TreeMap<>();
    sql.all(
        "select outlet, original, count(distinct report) as stories from tellings"
            + " where outlet is not null and original is not null"
            + " group by outlet, original order by outlet, stories desc, original",
        row ->
            copies
                .computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                .add(new Counted<>(row.getString(2), row.getInt(3))));
    return sql.all(
        "select outlet, count(distinct report) as reports, count(distinct n) from tellings"
            + " where outlet is not null group by outlet order by reports desc, outlet",
        row ->
            new Outlet(
                row.getString(1),
                row.getInt(2),
                row.getInt(3),
                copies.getOrDefault(row.getString(1), List.of())));
  }
}
