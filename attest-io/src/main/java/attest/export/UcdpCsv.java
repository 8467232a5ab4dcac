package attest.export;

import attest.figure.Estimate;
import attest.figure.FigurePolicy;
import attest.model.Figure.Harm;
import attest.model.Location;
import attest.model.Place;
import attest.model.TimeSpan;
import attest.scheme.Coding;
import attest.scheme.Country;
import attest.scheme.PlacePrecision;
import attest.scheme.TimePrecision;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of UCDP's Georeferenced Event Dataset for the events that UCDP would take: organised
 * violence of one of its three types with at least one dead.
 */
final class UcdpCsv extends SchemeCsv {
  private static final int CELLS_OF_A_DEGREE = 2;
  private static final int CELLS_OF_A_ROW = 720;

  UcdpCsv(FigurePolicy policy) {
    super(policy);
  }

  @Override
  public String name() {
    return "ucdp";
  }

  @Override
  public FigureExport with(FigurePolicy policy) {
    return new UcdpCsv(policy);
  }

  @Override
  Optional<String> leftOut(CodedEvent event) {
    if (!event.isHappening()) {
      return Optional.of("not one happening that is said to have happened");
    }
    Optional<Coding> coding = event.coding(name());
    if (coding.isEmpty()) {
      return Optional.of("none of UCDP's three types of violence");
    }
    if (coding.flatMap(code -> UcdpSides.of(event, code.code())).isEmpty()) {
      return Optional.of("a side is not named");
    }
    if (dead(event).filter(dead -> dead.best().orElse(0) > 0).isEmpty()) {
      return Optional.of("no best figure of at least one dead");
    }
    if (event.timePrecision().isEmpty()) {
      return Optional.of("the day is not known to a year");
    }
    return event.country().isEmpty() || event.point().isEmpty() || event.placePrecision().isEmpty()
        ? Optional.of("the country is not known")
        : Optional.empty();
  }

  private Optional<Estimate> dead(CodedEvent event) {
    return policy().estimate(event.figures().accounts(Harm.KILLED));
  }

  @Override
  Row row(CodedEvent event) {
    String type = event.coding(name()).orElseThrow().code();
    UcdpSides sides = UcdpSides.of(event, type).orElseThrow();
    Row row = new Row();
    String id = event.event().id().value();
    int year = event.day().orElseThrow().getYear();
    String country = event.country().map(Country::code3).orElse("");
    row.plain("id", "ATTEST-" + id).plain("year", year);
    row.plain("relid", String.join("-", "ATTEST", country, Integer.toString(year), type, id));
    row.empty("active_year").plain("code_status", "Proposed").plain("type_of_violence", type);
    row.empty("conflict_dset_id", "conflict_new_id", "conflict_name");
    row.empty("dyad_dset_id", "dyad_new_id", "side_a_dset_id", "side_a_new_id");
    row.empty("side_b_dset_id", "side_b_new_id");
    row.words("dyad_name", sides.nameOfA() + " - " + sides.nameOfB());
    row.words("side_a", sides.nameOfA()).words("side_b", sides.nameOfB());
    row.plain("gwnoa", sides.stateOfA()).plain("gwnob", sides.stateOfB());
    UcdpSources.write(row, event);
    place(row, event);
    time(row, event);
    dead(row, event, sides);
    return row;
  }

  private static void place(Row row, CodedEvent event) {
    Place place = event.place().orElseThrow();
    Place.Point point = event.point().orElseThrow();
    Country country = event.country().orElseThrow();
    PlacePrecision precision = event.placePrecision().orElseThrow();
    boolean units = precision != PlacePrecision.COUNTRY && precision != PlacePrecision.SEA;
    boolean districts = units && precision != PlacePrecision.PROVINCE;
    row.plain("where_prec", precision.ucdp()).words("where_coordinates", place.name());
    row.words("where_description", event.event().place().map(UcdpCsv::asTold));
    row.words("adm_1", place.admin().province().filter(unit -> units));
    row.words("adm_2", place.admin().district().filter(unit -> districts));
    row.plain("latitude", degrees(point.latitude()));
    row.plain("longitude", degrees(point.longitude()));
    row.plain(
        "geom_wkt", "POINT (" + degrees(point.longitude()) + " " + degrees(point.latitude()) + ")");
    row.plain("priogrid_gid", priogrid(point));
    row.plain("country", country.name()).plain("country_id", country.gleditschWard());
    row.plain("region", country.ucdpRegion());
  }

  private static String asTold(Location told) {
    String within = told.within().map(unit -> ", " + unit).orElse("");
    return told.relation().words() + " " + told.name() + within;
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  /** The cell of the PRIO-GRID, half a degree wide, counted from 180 W, 90 S eastwards. */
  static int priogrid(Place.Point point) {
    int row = (int) Math.floor((point.latitude() + 90) * CELLS_OF_A_DEGREE);
    int cell = (int) Math.floor((point.longitude() + 180) * CELLS_OF_A_DEGREE);
    return row * CELLS_OF_A_ROW + cell + 1;
  }

  private static void time(Row row, CodedEvent event) {
    TimeSpan time = event.event().time().orElseThrow();
    row.plain("event_clarity", 1);
    row.plain("date_prec", event.timePrecision().map(TimePrecision::ucdp));
    row.plain("date_start", midnight(time.first())).plain("date_end", midnight(time.last()));
  }

  private static String midnight(Optional<LocalDate> day) {
    return day.orElseThrow() + " 00:00:00.000";
  }

  private void dead(Row row, CodedEvent event, UcdpSides sides) {
    Estimate dead = dead(event).orElseThrow();
    int best = dead.best().orElseThrow();
    UcdpDeaths by = UcdpDeaths.of(event, sides, policy(), best);
    row.plain("deaths_a", by.a()).plain("deaths_b", by.b());
    row.plain("deaths_civilians", by.civilians()).plain("deaths_unknown", by.unknown());
    row.plain("best", best).plain("high", dead.high().orElse(best));
    row.plain("low", dead.low().orElse(best));
  }
}
