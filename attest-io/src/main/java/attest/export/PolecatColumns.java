package attest.export;

import attest.Attest;
import attest.actor.ActorNames;
import attest.export.CodedEvent.Side;
import attest.model.Actor;
import attest.model.Location;
import attest.model.Place;
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
final class PolecatColumns {
  private static final String NONE = "None";

  static final Columns<CodedEvent> ALL = all();

  private PolecatColumns() {}

  private static Columns<CodedEvent> all() {
    Columns<CodedEvent> deed =
        Columns.<CodedEvent>none()
            .code("Event ID", event -> "ATTEST-" + event.event().id())
            .code("Event Date", event -> event.day().map(LocalDate::toString).orElse(NONE))
            .code("Event Type", event -> coding(event).code())
            .code("Event Mode", event -> coding(event).sub().orElse(NONE))
            .code(
                "Intensity",
                event -> Intensity.of(coding(event)).map(Intensity::score).orElse(NONE))
            .code("Quad Code", event -> quad(coding(event).code()))
            .code("Contexts", event -> NONE);
    return source(
        place(side(side(deed, "Actor", CodedEvent::actors), "Recipient", CodedEvent::targets)));
  }

  private static Coding coding(CodedEvent event) {
    return event.coding("plover").orElseThrow();
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

  private static Columns<CodedEvent> side(
      Columns<CodedEvent> columns, String role, Function<CodedEvent, List<Side>> sides) {
    Function<CodedEvent, List<String>> sectors =
        event -> each(sides.apply(event), side -> names(side, ActorNames::ploverSectors));
    return columns
        .words(
            role + " Name",
            event -> list(each(sides.apply(event), side -> Stream.of(side.party().name()))))
        .code(
            role + " Country",
            event -> list(each(sides.apply(event), side -> names(side, PolecatColumns::country))))
        .code(
            role + " COW", event -> list(each(sides.apply(event), PolecatColumns::correlatesOfWar)))
        .code(
            "Primary " + role + " Sector",
            event -> sectors.apply(event).stream().findFirst().orElse(NONE))
        .code(role + " Sectors", event -> list(sectors.apply(event)))
        .code(role + " Title", event -> NONE)
        .words(
            role + " Name Raw",
            event -> list(each(sides.apply(event), side -> Stream.of(side.party().words()))))
        .code("Wikipedia " + role + " ID", event -> NONE);
  }

  private static List<String> country(ActorNames names) {
    return names.ploverCountry().stream().toList();
  }

  private static Stream<String> correlatesOfWar(Side side) {
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
    return clean.isEmpty() ? NONE : String.join(";", clean);
  }

  private static Columns<CodedEvent> place(Columns<CodedEvent> columns) {
    return columns
        .words("Placename", event -> told(event.place().map(Place::name)))
        .words(
            "City",
            event ->
                told(
                    event
                        .place()
                        .filter(known -> known.kind() == Place.Kind.TOWN)
                        .map(Place::name)))
        .words("District", event -> told(event.place().flatMap(known -> known.admin().district())))
        .words("Province", event -> told(event.place().flatMap(known -> known.admin().province())))
        .code("Country", event -> told(event.country().map(Country::code3)))
        .code("Latitude", event -> told(event.point().map(at -> "" + at.latitude())))
        .code("Longitude", event -> told(event.point().map(at -> "" + at.longitude())))
        .code("GeoNames ID", event -> told(event.place().flatMap(PolecatColumns::geonames)))
        .words("Raw Placename", event -> told(event.event().place().map(Location::name)))
        .code("Feature Type", event -> told(event.place().map(PolecatColumns::feature)));
  }

  private static String told(Optional<String> value) {
    return value.orElse(NONE);
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

  private static Columns<CodedEvent> source(Columns<CodedEvent> columns) {
    return columns
        .words("Source", event -> list(event.outlets()))
        .code(
            "Publication Date",
            event -> told(CodedEvent.published(event.cited().getFirst()).map(LocalDate::toString)))
        .code("Story People", event -> NONE)
        .code("Story Organizations", event -> NONE)
        .code("Story Locations", event -> NONE)
        .words("Language", event -> event.cited().getFirst().header().language())
        .code("Version", event -> "Attest " + Attest.VERSION);
  }
}
