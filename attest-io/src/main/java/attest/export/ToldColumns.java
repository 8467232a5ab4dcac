package attest.export;

import attest.model.Cited;
import attest.model.Claim;
import attest.model.Found.Candidate;
import attest.model.Location;
import attest.model.Party;
import attest.model.Place;
import attest.model.Standing;
import attest.model.TimeSpan;
import attest.scheme.PlacePrecision;
import attest.scheme.TimePrecision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The columns that tables of events and of claims share: what, when, where, who. */
final class ToldColumns<R> {
  private final Function<R, Told> told;

  /**
   * Columns of a table.
   *
   * @param told what a row tells
   */
  ToldColumns(Function<R, Told> told) {
    this.told = told;
  }

  /** All of them, after the given ones. */
  Columns<R> after(Columns<R> first) {
    return roles(place(time(kind(first))));
  }

  private Columns<R> kind(Columns<R> columns) {
    return columns
        .code("type", "kind of happening", row -> told.apply(row).type().id())
        .code(
            "modality",
            "whether it is said to have happened: asserted, alleged, denied ...",
            row -> lower(standing(row).modality()))
        .code(
            "discourse",
            "whether it is told as news: main, secondary, background, caption, related",
            row -> lower(standing(row).discourse()))
        .yesNo(
            "repeated",
            "whether several happenings are told as one",
            row -> standing(row).repeated());
  }

  private Standing standing(R row) {
    return told.apply(row).standing();
  }

  private Columns<R> time(Columns<R> columns) {
    return columns
        .day(
            "first_day",
            "the first day on which it may have happened",
            row -> time(row).flatMap(TimeSpan::first))
        .day(
            "last_day",
            "the last day on which it may have happened",
            row -> time(row).flatMap(TimeSpan::last))
        .code(
            "date_precision",
            "how exactly the words fix the time: day, week, month, season, year, range, approximate",
            row -> time(row).map(time -> lower(time.precision())).orElse(""))
        .code(
            "date_edtf",
            "the time in Extended Date/Time Format (ISO 8601-2)",
            row -> time(row).map(TimeSpan::edtf).orElse(""))
        .whole(
            "acled_time_precision",
            "the same as ACLED codes it",
            row -> number(time(row).flatMap(TimePrecision::of).flatMap(TimePrecision::acled)))
        .whole(
            "ucdp_date_prec",
            "the same as UCDP codes it",
            row -> number(time(row).flatMap(TimePrecision::of).map(TimePrecision::ucdp)));
  }

  private Optional<TimeSpan> time(R row) {
    return told.apply(row).time();
  }

  private Columns<R> place(Columns<R> columns) {
    return gazetteer(
            columns
                .words(
                    "place_as_told",
                    "the words for the place",
                    row -> location(row).map(Location::name).orElse(""))
                .code(
                    "relation",
                    "how the happening lay to that place: in, near, south of ...",
                    row -> location(row).map(told -> told.relation().words()).orElse(""))
                .decimal(
                    "kilometres",
                    "how far from that place, where told",
                    row -> location(row).flatMap(Location::kilometres))
                .words(
                    "within_as_told",
                    "the words for the larger unit",
                    row -> location(row).flatMap(Location::within).orElse("")))
        .code(
            "location_precision",
            "kind of place, near_ before it where it was not in it; unresolved; not_stated",
            row -> spot(row).precision())
        .whole(
            "acled_geo_precision",
            "how exactly the place is known as ACLED codes it",
            row -> number(precision(row).flatMap(PlacePrecision::acled)))
        .whole(
            "ucdp_where_prec",
            "the same as UCDP codes it",
            row -> number(precision(row).map(PlacePrecision::ucdp)))
        .decimal(
            "location_confidence",
            "the score of the gazetteer's answer, 0 to 1",
            row -> spot(row).likeliest().map(Candidate::score))
        .several(
            "location_alternatives", "the other places that it may be", row -> spot(row).others());
  }

  private Columns<R> gazetteer(Columns<R> columns) {
    return columns
        .words(
            "place",
            "the gazetteer's likeliest answer",
            row -> place(row).map(Place::name).orElse(""))
        .code("place_id", "id of that place", row -> place(row).map(Place::id).orElse(""))
        .code(
            "country",
            "its country, ISO 3166-1 alpha-2",
            row -> place(row).flatMap(place -> place.admin().country()).orElse(""))
        .words(
            "province",
            "its first-order unit",
            row -> place(row).flatMap(place -> place.admin().province()).orElse(""))
        .words(
            "district",
            "its second-order unit",
            row -> place(row).flatMap(place -> place.admin().district()).orElse(""))
        .decimal(
            "lat",
            "latitude of the place, WGS84; none for a country, province or region",
            row -> spot(row).point().map(Place.Point::latitude))
        .decimal(
            "lon",
            "longitude of the place, WGS84; none for a country, province or region",
            row -> spot(row).point().map(Place.Point::longitude));
  }

  private Spot spot(R row) {
    return told.apply(row).spot();
  }

  private Optional<Location> location(R row) {
    return spot(row).told();
  }

  private Optional<Place> place(R row) {
    return spot(row).place();
  }

  private Optional<PlacePrecision> precision(R row) {
    return location(row).flatMap(PlacePrecision::of);
  }

  private Columns<R> roles(Columns<R> columns) {
    return columns
        .several(
            "actors", "who did it, or the sides of a fight", row -> names(row, Claim.Roles::actors))
        .several(
            "actor_ids",
            "those of them that the registry knows",
            row -> ids(row, Claim.Roles::actors))
        .several("targets", "what or whom it was aimed at", row -> names(row, Claim.Roles::targets))
        .several(
            "target_ids",
            "those of them that the registry knows",
            row -> ids(row, Claim.Roles::targets))
        .several("victims", "who was harmed", row -> names(row, Claim.Roles::victims))
        .several(
            "weapons",
            "with what, as written",
            row -> told.apply(row).roles().weapons().stream().map(Cited::value).toList());
  }

  private List<String> names(R row, Function<Claim.Roles, List<Cited<Party>>> role) {
    return Told.names(role.apply(told.apply(row).roles()));
  }

  private List<String> ids(R row, Function<Claim.Roles, List<Cited<Party>>> role) {
    return Told.ids(role.apply(told.apply(row).roles()));
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static OptionalInt number(Optional<Integer> number) {
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }
}
