package attest.export;

import attest.model.Cited;
import attest.model.Claim;
import attest.model.Event;
import attest.model.Figure.Harm;
import attest.model.Found.Candidate;
import attest.model.Location;
import attest.model.Party;
import attest.model.Place;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.Span;
import attest.model.TimeSpan;
import attest.scheme.PlacePrecision;
import attest.scheme.TimePrecision;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An event as one flat row of named cells, in a fixed order; docs/FORMATS.md says what each means.
 * Several values of one cell are joined by {@code "; "}; an empty cell is "not stated".
 */
final class EventRow {
  private static final String JOIN = "; ";

  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Event event;
  private final Function<ReportId, Report> reports;

  private EventRow(Event event, Function<ReportId, Report> reports) {
    this.event = event;
    this.reports = reports;
  }

  /** A value of a row. */
  sealed interface Cell {
    /** Words of reports or of Attest; never to be run by a spreadsheet. */
    record Words(String text) implements Cell {}

    /** A number, yes or no. */
    record Plain(String text) implements Cell {}

    String text();
  }

  static Map<String, Cell> of(Event event, Function<ReportId, Report> reports) {
    EventRow row = new EventRow(event, reports);
    row.kind();
    row.time();
    row.place();
    row.roles();
    row.tolls();
    row.sources();
    return row.cells;
  }

  private void kind() {
    words("id", event.id().value());
    words("type", event.type().id());
    words("modality", lower(event.standing().modality()));
    words("discourse", lower(event.standing().discourse()));
    plain("repeated", event.standing().repeated());
  }

  private void time() {
    words("first_day", event.time().flatMap(TimeSpan::first).map(LocalDate::toString));
    words("last_day", event.time().flatMap(TimeSpan::last).map(LocalDate::toString));
    words("date_precision", event.time().map(time -> lower(time.precision())));
    words("date_edtf", event.time().map(TimeSpan::edtf));
    Optional<TimePrecision> precision = event.time().flatMap(TimePrecision::of);
    code("acled_time_precision", precision.flatMap(TimePrecision::acled));
    code("ucdp_date_prec", precision.map(TimePrecision::ucdp));
  }

  private void place() {
    Spot spot = Spot.of(event);
    words("place_as_told", spot.told().map(Location::name));
    words("relation", spot.told().map(told -> told.relation().words()));
    number("kilometres", spot.told().flatMap(Location::kilometres));
    words("within_as_told", spot.told().flatMap(Location::within));
    words("place", spot.place().map(Place::name));
    words("place_id", spot.place().map(Place::id));
    words("country", spot.place().flatMap(place -> place.admin().country()));
    words("province", spot.place().flatMap(place -> place.admin().province()));
    words("district", spot.place().flatMap(place -> place.admin().district()));
    number("lat", spot.point().map(Place.Point::latitude));
    number("lon", spot.point().map(Place.Point::longitude));
    words("location_precision", spot.precision());
    Optional<PlacePrecision> precision = spot.told().flatMap(PlacePrecision::of);
    code("acled_geo_precision", precision.flatMap(PlacePrecision::acled));
    code("ucdp_where_prec", precision.map(PlacePrecision::ucdp));
    number("location_confidence", spot.likeliest().map(Candidate::score));
    words("location_alternatives", spot.others());
  }

  private void roles() {
    Claim.Roles roles = event.roles();
    words("actors", names(roles.actors()));
    words("actor_ids", ids(roles.actors()));
    words("targets", names(roles.targets()));
    words("target_ids", ids(roles.targets()));
    words("victims", names(roles.victims()));
    words("weapons", roles.weapons().stream().map(Cited::value).distinct().toList());
  }

  private void tolls() {
    toll("killed", Toll.of(event, Harm.KILLED, reports));
    toll("civilians_killed", Toll.ofCivilians(event, Harm.KILLED, reports));
    toll("wounded", Toll.of(event, Harm.WOUNDED, reports));
    toll("killed_or_wounded", Toll.of(event, Harm.KILLED_OR_WOUNDED, reports));
  }

  private void toll(String harm, Toll toll) {
    number(harm + "_min", toll.least());
    number(harm + "_max", toll.most());
    words(harm + "_as_told", toll.asTold());
  }

  private void sources() {
    List<Report> cited =
        event.claims().stream().map(claim -> claim.id().report()).distinct().map(reports).toList();
    words("says", Says.all(event, reports));
    plain("party_to_the_fight", Says.isPartyToTheFight(event));
    number("reports", OptionalInt.of(cited.size()));
    number("origins", OptionalInt.of(event.origins().size()));
    words("report_ids", cited.stream().map(report -> report.id().value()).toList());
    words("outlets", cited.stream().flatMap(r -> r.header().outlet().stream()).toList());
    words(
        "urls", cited.stream().flatMap(r -> r.header().url().stream()).map(URI::toString).toList());
    words("quotes", event.claims().stream().map(this::quote).toList());
  }

  private String quote(Claim claim) {
    String text = reports.apply(claim.id().report()).text();
    return claim.evidence().stream()
        .map((Span span) -> span.in(text).replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining(" ... "));
  }

  private static List<String> names(List<Cited<Party>> parties) {
    return parties.stream().map(party -> party.value().name()).distinct().toList();
  }

  private static List<String> ids(List<Cited<Party>> parties) {
    return parties.stream()
        .flatMap(party -> party.value().actor().likeliest().stream())
        .map(actor -> actor.id())
        .distinct()
        .toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void words(String name, String text) {
    cells.put(name, new Cell.Words(text));
  }

  private void words(String name, Optional<String> text) {
    words(name, text.orElse(""));
  }

  private void words(String name, List<String> several) {
    words(name, several.stream().distinct().collect(Collectors.joining(JOIN)));
  }

  private void plain(String name, boolean value) {
    cells.put(name, new Cell.Plain(Boolean.toString(value)));
  }

  private void number(String name, Optional<Double> value) {
    cells.put(name, new Cell.Plain(value.map(String::valueOf).orElse("")));
  }

  private void code(String name, Optional<Integer> value) {
    cells.put(name, new Cell.Plain(value.map(String::valueOf).orElse("")));
  }

  private void number(String name, OptionalInt value) {
    cells.put(name, new Cell.Plain(value.isPresent() ? String.valueOf(value.getAsInt()) : ""));
  }
}
