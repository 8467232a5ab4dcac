package attest.export;

import attest.actor.ActorNames;
import attest.export.CodedEvent.Side;
import attest.model.Actor;
import attest.model.Place;
import attest.scheme.Coding;
import attest.scheme.Country;
import attest.scheme.Intensity;
import java.util.List;
import java.util.Optional;

/** The columns of ICEWS for events with a CAMEO code, which is text: its zeros count. */
final class IcewsTsv extends SchemeTsv {
  private static final String JOIN = ",";

  @Override
  public String name() {
    return "icews";
  }

  @Override
  boolean takes(CodedEvent event) {
    return event.isHappening() && event.coding("cameo").isPresent();
  }

  @Override
  Row row(CodedEvent event) {
    Coding coding = event.coding("cameo").orElseThrow();
    Optional<Intensity> intensity = Intensity.of(coding);
    Row row = new Row();
    row.plain("Event ID", "ATTEST-" + event.event().id()).plain("Event Date", event.day());
    side(row, "Source", event.actors());
    row.plain("Event Text", intensity.map(Intensity::name)).plain("CAMEO Code", coding.code());
    row.plain("Intensity", intensity.map(Intensity::score));
    side(row, "Target", event.targets());
    row.plain("Story ID", event.cited().getFirst().id().value()).empty("Sentence Number");
    row.words("Publisher", event.outlets(), "; ");
    Optional<Place> place = event.place();
    row.words("City", place.filter(at -> at.kind() == Place.Kind.TOWN).map(Place::name));
    row.words("District", place.flatMap(at -> at.admin().district()));
    row.words("Province", place.flatMap(at -> at.admin().province()));
    row.plain("Country", event.country().map(Country::name));
    row.plain("Latitude", event.point().map(Place.Point::latitude));
    return row.plain("Longitude", event.point().map(Place.Point::longitude));
  }

  /** The first that is known, else the first that is named. */
  private static void side(Row row, String role, List<Side> sides) {
    Optional<Side> side =
        sides.stream()
            .filter(named -> named.actor().isPresent())
            .findFirst()
            .or(() -> sides.stream().findFirst());
    row.words(role + " Name", side.map(named -> named.party().name()));
    row.words(
        role + " Sectors",
        side.flatMap(Side::names).map(ActorNames::ploverSectors).orElse(List.of()),
        JOIN);
    row.plain(
        role + " Country",
        side.flatMap(Side::actor)
            .flatMap(Actor::country)
            .flatMap(Country::find)
            .map(Country::name));
  }
}
