package attest.export;

import attest.Attest;
import attest.actor.ActorNames;
import attest.export.CodedEvent.Side;
import attest.model.Actor;
import attest.model.Location;
import attest.model.Place;
import attest.model.Report;
import attest.scheme.Coding;
import attest.scheme.Country;
import attest.scheme.Intensity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The columns of POLECAT for events with a PLOVER code; several values of one cell are joined by
 * semicolons and nothing is {@code None}, as there.
 */
final class PolecatTsv extends SchemeTsv {
  private static final String JOIN = ";";
  private static final String NONE = "None";

  @Override
  public String name() {
    return "polecat";
  }

  @Override
  boolean takes(CodedEvent event) {
    return event.isHappening() && event.coding("plover").isPresent();
  }

  @Override
  Row row(CodedEvent event) {
    Coding coding = event.coding("plover").orElseThrow();
    Row row = new Row();
    row.plain("Event ID", "ATTEST-" + event.event().id());
    row.plain("Event Date", event.day().map(LocalDate::toString).orElse(NONE));
    row.plain("Event Type", coding.code()).plain("Event Mode", coding.sub().orElse(NONE));
    row.plain("Intensity", Intensity.of(coding).map(Intensity::score).orElse(NONE));
    row.plain("Quad Code", quad(coding.code())).plain("Contexts", NONE);
    sides(row, "Actor", event.actors());
    sides(row, "Recipient", event.targets());
    place(row, event);
    Report first = event.cited().getFirst();
    row.words("Source", list(event.outlets()));
    row.plain(
        "Publication Date", CodedEvent.published(first).map(LocalDate::toString).orElse(NONE));
    row.plain("Story People", NONE).plain("Story Organizations", NONE);
    row.plain("Story Locations", NONE).words("Language", first.header().language());
    return row.plain("Version", "Attest " + Attest.VERSION);
  }

  /** The manual's classes of events. */
  private static String quad(String type) {
    return switch (type) {
      case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> "VERBAL COOPERATION";
      case "COOPERATE", "AID", "RETREAT" -> "MATERIAL COOPERATION";
      case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> "VERBAL CONFLICT";
      default -> "MATERIAL CONFLICT";
    };
  }

  private static void sides(Row row, String role, List<Side> sides) {
    List<String> sectors = each(sides, side -> names(side, ActorNames::ploverSectors));
    row.words(role + " Name", list(each(sides, side -> Stream.of(side.party().name()))));
    row.plain(role + " Country", list(each(sides, side -> names(side, PolecatTsv::country))));
    row.plain(role + " COW", list(each(sides, PolecatTsv::cow)));
    row.plain("Primary " + role + " Sector", sectors.stream().findFirst().orElse(NONE));
    row.plain(role + " Sectors", list(sectors)).plain(role + " Title", NONE);
    row.words(role + " Name Raw", list(each(sides, side -> Stream.of(side.party().words()))));
    row.plain("Wikipedia " + role + " ID", NONE);
  }

  private static List<String> country(ActorNames names) {
    return names.ploverCountry().stream().toList();
  }

  private static Stream<String> cow(Side side) {
    return side
        .actor()
        .flatMap(Actor::country)
        .flatMap(Country::find)
        .flatMap(Country::correlatesOfWar)
        .map(String::valueOf)
        .stream();
  }

  private static Stream<String> names(Side side, Function<ActorNames, List<String>> part) {
    return side.names().map(part).stream().flatMap(List::stream);
  }

  private static List<String> each(List<Side> sides, Function<Side, Stream<String>> part) {
    return sides.stream().flatMap(part).distinct().toList();
  }

  private static String list(List<String> values) {
    List<String> clean = values.stream().map(value -> value.replace(';', ',')).distinct().toList();
    return clean.isEmpty() ? NONE : String.join(JOIN, clean);
  }

  private static void place(Row row, CodedEvent event) {
    Optional<Place> place = event.place();
    row.words("Placename", place.map(Place::name).orElse(NONE));
    row.words(
        "City",
        place.filter(known -> known.kind() == Place.Kind.TOWN).map(Place::name).orElse(NONE));
    row.words("District", place.flatMap(known -> known.admin().district()).orElse(NONE));
    row.words("Province", place.flatMap(known -> known.admin().province()).orElse(NONE));
    row.plain("Country", event.country().map(Country::code3).orElse(NONE));
    row.plain("Latitude", event.point().map(at -> "" + at.latitude()).orElse(NONE));
    row.plain("Longitude", event.point().map(at -> "" + at.longitude()).orElse(NONE));
    row.plain("GeoNames ID", place.flatMap(PolecatTsv::geonames).orElse(NONE));
    row.words("Raw Placename", event.event().place().map(Location::name).orElse(NONE));
    row.plain("Feature Type", place.map(PolecatTsv::feature).orElse(NONE));
  }

  private static Optional<String> geonames(Place place) {
    String source = "geonames:";
    return Optional.of(place.id())
        .filter(id -> id.startsWith(source))
        .map(id -> id.substring(source.length()));
  }

  /** GeoNames' feature code of a kind of place; None where the kind has several. */
  private static String feature(Place place) {
    return switch (place.kind()) {
      case COUNTRY -> "PCLI";
      case PROVINCE -> "ADM1";
      case DISTRICT -> "ADM2";
      case TOWN -> "PPL";
      case PART -> "PPLX";
      case CONTINENT_OR_REGION, FEATURE -> NONE;
    };
  }
}
