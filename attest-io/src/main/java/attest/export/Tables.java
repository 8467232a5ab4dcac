package attest.export;

import static attest.export.ToldColumns.lower;

import attest.ledger.Ledger.Reading;
import attest.model.Actor;
import attest.model.Event;
import attest.model.Place;
import attest.model.TimeSpan;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables that all of an export's facts fit into, each row once, bound by their keys. */
final class Tables {
  static final Table<EventRow> EVENTS =
      new Table<>(
          "events",
          "One row an event: the claims of one happening, from however many reports",
          Optional.of("id"),
          Map.of("place_id", "places"),
          EventRow.COLUMNS,
          selection ->
              selection.events().stream().map(event -> EventRow.of(event, selection::report)));

  static final Table<ClaimRow> CLAIMS =
      new Table<>(
          "claims",
          "One row a claim: one report's statement of one happening",
          Optional.of("id"),
          Map.of("event", "events", "report", "sources", "place_id", "places"),
          ClaimRow.COLUMNS,
          selection ->
              selection.events().stream()
                  .flatMap(event -> ClaimRow.of(event, selection::report).stream()));

  static final Table<FigureRow> FIGURES =
      new Table<>(
          "figures",
          "One row for each figure that a report tells of an event, side by side, none preferred",
          Optional.empty(),
          Map.of("event", "events", "claim", "claims", "report", "sources"),
          FigureRow.COLUMNS,
          selection ->
              selection.events().stream()
                  .flatMap(event -> FigureRow.of(event, selection::report).stream()));

  static final Table<PartyRow> PARTIES =
      new Table<>(
          "parties",
          "One row for each one who acts, is aimed at, is harmed or speaks in a claim",
          Optional.empty(),
          Map.of("event", "events", "claim", "claims", "actor", "actors"),
          PartyRow.COLUMNS,
          selection -> selection.events().stream().flatMap(event -> PartyRow.of(event).stream()));

  static final Table<Reading> SOURCES =
      new Table<>(
          "sources",
          "One row a report that events rest on",
          Optional.of("id"),
          Map.of(),
          sources(),
          selection -> Methods.reports(selection).stream().map(selection::reading));

  static final Table<Actor> ACTORS =
      new Table<>(
          "actors",
          "One row an actor of the registry that a claim names",
          Optional.of("id"),
          Map.of(),
          Columns.<Actor>none()
              .code("id", "in the registry", Actor::id)
              .words("name", "its usual name", Actor::name)
              .code("kind", "what sort of actor", actor -> lower(actor.kind()))
              .code(
                  "country",
                  "of the state it belongs to, ISO 3166-1 alpha-2",
                  actor -> actor.country().orElse("")),
          Tables::actors);

  static final Table<Place> PLACES =
      new Table<>(
          "places",
          "One row a place of the gazetteer that an event or a claim is put at",
          Optional.of("id"),
          Map.of(),
          places(),
          Tables::places);

  private Tables() {}

  /** All tables. */
  static List<Table<?>> all() {
    return List.of(EVENTS, CLAIMS, FIGURES, PARTIES, SOURCES, ACTORS, PLACES);
  }

  private static Columns<Reading> sources() {
    return Columns.<Reading>none()
        .code("id", "of the report, made from its content", row -> row.report().id().value())
        .words("outlet", "who published it", row -> row.report().header().outlet().orElse(""))
        .words(
            "url", "its address", row -> row.report().header().url().map(URI::toString).orElse(""))
        .words("title", "its headline", row -> row.report().header().title().orElse(""))
        .code(
            "published",
            "when, in Extended Date/Time Format",
            row -> row.report().header().published().map(TimeSpan::edtf).orElse(""))
        .code("language", "ISO 639 code", row -> row.report().header().language())
        .whole(
            "characters",
            "how long its text is, in Unicode code points",
            row ->
                OptionalInt.of(row.report().text().codePointCount(0, row.report().text().length())))
        .code("text_sha256", "hash of its text in UTF-8", row -> row.report().textHash())
        .code("read_by", "version of Attest that read it", Reading::version);
  }

  private static Columns<Place> places() {
    return Columns.<Place>none()
        .code("id", "in the gazetteer", Place::id)
        .words("name", "its usual name", Place::name)
        .code("kind", "what sort of place", place -> lower(place.kind()))
        .code("country", "ISO 3166-1 alpha-2", place -> place.admin().country().orElse(""))
        .words("province", "first-order unit", place -> place.admin().province().orElse(""))
        .words("district", "second-order unit", place -> place.admin().district().orElse(""))
        .decimal("lat", "latitude, WGS84", place -> place.point().map(Place.Point::latitude))
        .decimal("lon", "longitude, WGS84", place -> place.point().map(Place.Point::longitude));
  }

  private static Stream<Actor> actors(Selection selection) {
    SortedMap<String, Actor> actors = new TreeMap<>();
    for (Event event : selection.events()) {
      PartyRow.of(event).stream()
          .flatMap(row -> row.actor().stream())
          .forEach(actor -> actors.putIfAbsent(actor.id(), actor));
    }
    return actors.values().stream();
  }

  private static Stream<Place> places(Selection selection) {
    SortedMap<String, Place> places = new TreeMap<>();
    for (Event event : selection.events()) {
      Stream.concat(Stream.of(Told.of(event)), event.claims().stream().map(Told::of))
          .flatMap(told -> told.spot().place().stream())
          .forEach(place -> places.putIfAbsent(place.id(), place));
    }
    return places.values().stream();
  }
}
