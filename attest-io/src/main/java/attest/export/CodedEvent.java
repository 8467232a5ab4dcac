package attest.export;

import attest.actor.ActorNames;
import attest.actor.Registry;
import attest.figure.FigureTable;
import attest.model.Actor;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Event;
import attest.model.Location;
import attest.model.Party;
import attest.model.Place;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.TimeSpan;
import attest.scheme.Coding;
import attest.scheme.Country;
import attest.scheme.PlacePrecision;
import attest.scheme.TimePrecision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** An event with what the data sets of the field ask of it. */
record CodedEvent(Coder coder, Event event, Function<ReportId, Report> reports) {
  /**
   * Somebody in a role.
   *
   * @param party as told
   * @param actor the registry's likeliest answer
   * @param names how the schemes write that actor
   */
  record Side(Party party, Optional<Actor> actor, Optional<ActorNames> names) {}

  /** Whether it is said to have happened, as one happening. */
  boolean isHappening() {
    return !event.standing().repeated()
        && switch (event.standing().modality()) {
          case ASSERTED, ALLEGED -> true;
          case DENIED, NEGATED, PLANNED, THREATENED, HYPOTHETICAL -> false;
        };
  }

  Optional<Coding> coding(String scheme) {
    return coder.schemes().stream()
        .filter(known -> known.name().equals(scheme))
        .findFirst()
        .flatMap(known -> known.code(event));
  }

  /** The place, or the known one that holds it. */
  Optional<Place> place() {
    return event.place().flatMap(Location::known);
  }

  /** A point to stand for the place, that of a whole country too: the data sets ask for one. */
  Optional<Place.Point> point() {
    return place().flatMap(Place::point);
  }

  Optional<Country> country() {
    return countryCode().flatMap(Country::find);
  }

  Optional<String> countryCode() {
    return place().flatMap(place -> place.admin().country());
  }

  Optional<PlacePrecision> placePrecision() {
    return event.place().flatMap(PlacePrecision::of);
  }

  Optional<TimePrecision> timePrecision() {
    return event.time().flatMap(TimePrecision::of);
  }

  /** The day in the middle of the time told; of two the earlier one. */
  Optional<LocalDate> day() {
    return event
        .time()
        .flatMap(TimeSpan::first)
        .flatMap(first ->
            event
                .time()
                .flatMap(TimeSpan::last)
                .map(last -> first.plusDays(ChronoUnit.DAYS.between(first, last) / 2)));
  }

  List<Side> actors() {
    return sides(event.roles().actors().stream());
  }

  /** Those it was aimed at, then those harmed. */
  List<Side> targets() {
    return sides(Stream.concat(event.roles().targets().stream(), event.roles().victims().stream()));
  }

  private List<Side> sides(Stream<Cited<Party>> parties) {
    return parties.map(Cited::value).map(this::side).distinct().toList();
  }

  private Side side(Party party) {
    Optional<Actor> actor = party.actor().likeliest();
    Registry.At at = new Registry.At(countryCode(), day());
    return new Side(party, actor, actor.map(known -> coder.registry().names(known, at)));
  }

  FigureTable figures() {
    return FigureTable.of(event, reports);
  }

  /** The reports that tell it, the first published first, undated ones last. */
  List<Report> cited() {
    return event.claims().stream()
        .map(claim -> claim.id().report())
        .distinct()
        .map(reports)
        .sorted(
            Comparator.comparing((Report report) -> published(report).orElse(LocalDate.MAX))
                .thenComparing(Report::id))
        .toList();
  }

  static Optional<LocalDate> published(Report report) {
    return report.header().published().flatMap(TimeSpan::last);
  }

  List<String> outlets() {
    return cited().stream().flatMap(report -> report.header().outlet().stream()).toList();
  }

  /** The innermost speakers, each once; nobody where the reports themselves tell it. */
  List<String> speakers() {
    return event.claims().stream()
        .flatMap(claim ->
            Stream.concat(
                claim.attributions().stream(),
                claim.figures().stream().map(Claim.SourcedFigure::by)))
        .filter(by -> !by.isReportItself())
        .map(by -> by.chain().getLast().party().value().name())
        .distinct()
        .toList();
  }
}
