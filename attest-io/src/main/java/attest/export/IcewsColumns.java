package attest.export;

import attest.actor.ActorNames;
import attest.export.CodedEvent.Side;
import attest.model.Actor;
import attest.model.Place;
import attest.scheme.Coding;
import attest.scheme.Country;
import attest.scheme.Intensity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of ICEWS for events with a CAMEO code, which is text: its zeros count. */
final class IcewsColumns {
  static final Columns<CodedEvent> ALL = all();

  private IcewsColumns() {}

  private static Columns<CodedEvent> all() {
    Columns<CodedEvent> first =
        Columns.<CodedEvent>none()
            .code("Event ID", event -> "ATTEST-" + event.event().id())
            .code("Event Date", event -> event.day().map(LocalDate::toString).orElse(""));
    Columns<CodedEvent> deed =
        side(first, "Source", CodedEvent::actors)
            .code("Event Text", event -> intensity(event).map(Intensity::name).orElse(""))
            .code("CAMEO Code", event -> coding(event).code())
            .code("Intensity", event -> intensity(event).map(Intensity::score).orElse(""));
    return place(
        side(deed, "Target", CodedEvent::targets)
            .code("Story ID", event -> event.cited().getFirst().id().value())
            .code("Sentence Number", event -> "")
            .several("Publisher", CodedEvent::outlets));
  }

  private static Coding coding(CodedEvent event) {
    return event.coding("cameo").orElseThrow();
  }

  private static Optional<Intensity> intensity(CodedEvent event) {
    return Intensity.of(coding(event));
  }

  private static Columns<CodedEvent> side(
      Columns<CodedEvent> columns, String role, Function<CodedEvent, List<Side>> sides) {
    Function<CodedEvent, Optional<Side>> side = event -> foremost(sides.apply(event));
    return columns
        .words(role + " Name", event -> side.apply(event).map(it -> it.party().name()).orElse(""))
        .words(
            role + " Sectors",
            event ->
                side
                    .apply(event)
                    .flatMap(Side::names)
                    .map(ActorNames::ploverSectors)
                    .orElse(List.of())
                    .stream()
                    .distinct()
                    .collect(Collectors.joining(",")))
        .code(
            role + " Country",
            event ->
                side.apply(event)
                    .flatMap(Side::actor)
                    .flatMap(Actor::country)
                    .flatMap(Country::find)
                    .map(Country::name)
                    .orElse(""));
  }

  /** The first that is known, else the first that is named. */
  private static Optional<Side> foremost(List<Side> sides) {
    return sides.stream()
        .filter(named -> named.actor().isPresent())
        .findFirst()
        .or(() -> sides.stream().findFirst());
  }

  private static Columns<CodedEvent> place(Columns<CodedEvent> columns) {
    return columns
        .words(
            "City",
            event ->
                event
                    .place()
                    .filter(at -> at.kind() == Place.Kind.TOWN)
                    .map(Place::name)
                    .orElse(""))
        .words("District", event -> event.place().flatMap(at -> at.admin().district()).orElse(""))
        .words("Province", event -> event.place().flatMap(at -> at.admin().province()).orElse(""))
        .code("Country", event -> event.country().map(Country::name).orElse(""))
        .decimal("Latitude", event -> event.point().map(Place.Point::latitude))
        .decimal("Longitude", event -> event.point().map(Place.Point::longitude));
  }
}
