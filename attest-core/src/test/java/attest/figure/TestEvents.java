package attest.figure;

import attest.model.Actor;
import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Claim.Roles;
import attest.model.Claim.SourcedFigure;
import attest.model.ClaimId;
import attest.model.Count;
import attest.model.Event;
import attest.model.EventId;
import attest.model.EventType;
import attest.model.Figure;
import attest.model.Figure.Harm;
import attest.model.Figure.Population;
import attest.model.Figure.Scope;
import attest.model.Found;
import attest.model.Party;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.Span;
import attest.model.Speaker;
import attest.model.Speaker.Stance;
import attest.model.Standing;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Events whose figures are made by hand; the report of day 22 is told on that day of a month. */
final class TestEvents {
  private static final Span AT = new Span(0, 5);

  private TestEvents() {}

  /** What one report tells: its day is its name. */
  record Told(int day, Roles roles, List<Figure> figures, Attribution by) {
    static Told killed(int day, Count count) {
      Figure figure = figure(Population.UNSTATED, count, Scope.HAPPENING);
      return new Told(day, Roles.NONE, List.of(figure), Attribution.REPORT_ITSELF);
    }

    Told with(Population whom, Count count, Scope scope) {
      return new Told(day, roles, List.of(figure(whom, count, scope)), by);
    }

    Told and(Population whom, Count count, Scope scope) {
      Stream<Figure> more = Stream.of(figure(whom, count, scope));
      return new Told(day, roles, Stream.concat(figures.stream(), more).toList(), by);
    }

    Told between(Actor actor, Actor target) {
      Roles sides = new Roles(List.of(party(actor)), List.of(party(target)), List.of(), List.of());
      return new Told(day, sides, figures, by);
    }

    Told says(Actor actor, Stance stance) {
      Speaker speaker = new Speaker(party(actor), stance, Optional.empty(), Optional.empty(), true);
      return new Told(day, roles, figures, new Attribution(List.of(speaker)));
    }

    private ReportId id() {
      return new ReportId("%016x".formatted(day));
    }
  }

  private static Figure figure(Population whom, Count count, Scope scope) {
    return new Figure(Harm.KILLED, whom, "people", count, scope);
  }

  static Actor actor(String id, Actor.Kind kind, String country) {
    return new Actor(id, id, List.of(), kind, Optional.of(country), List.of());
  }

  private static Cited<Party> party(Actor actor) {
    return Cited.of(new Party(actor.name(), new Found.One<>(actor, 1)), AT, "test", 1);
  }

  static Report report(ReportId id) {
    int day = Integer.parseInt(id.value(), 16);
    Report.Header header =
        Report.Header.UNKNOWN
            .withOutlet("Paper of day " + day)
            .withPublished(TimeSpan.day(LocalDate.of(2018, 6, day), "given"));
    return new Report(id, "A text", List.of(), header);
  }

  static Event event(List<Told> told) {
    Standing standing = new Standing(Standing.Modality.ASSERTED, Standing.Discourse.MAIN, false);
    List<Claim> claims = told.stream().map(one -> claim(one, standing)).toList();
    return new Event(
        new EventId("e0123456789ab"),
        EventType.AIR_STRIKE,
        standing,
        claims,
        told.stream().map(one -> new Event.Origin(List.of(one.id()), "stands alone")).toList(),
        Optional.empty(),
        Optional.empty(),
        told.getFirst().roles());
  }

  private static Claim claim(Told told, Standing standing) {
    return new Claim(
        new ClaimId(told.id(), 1),
        Cited.of(EventType.AIR_STRIKE, AT, "test", 1),
        standing,
        told.roles(),
        Optional.empty(),
        Optional.empty(),
        told.figures().stream()
            .map(figure -> new SourcedFigure(Cited.of(figure, AT, "test", 1), told.by()))
            .toList(),
        List.of(told.by()),
        List.of(AT));
  }
}
