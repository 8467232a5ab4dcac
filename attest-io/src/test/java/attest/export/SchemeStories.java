package attest.export;

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
import attest.model.Found;
import attest.model.Location;
import attest.model.Location.Relation;
import attest.model.Party;
import attest.model.Place;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.Span;
import attest.model.Speaker;
import attest.model.Standing;
import attest.model.Standing.Modality;
import attest.model.TimeSpan;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Made-up events that the data sets of the field would take, and one that they would not. */
final class SchemeStories {
  private static final Report STRIKE =
      report("Iraqi jets killed 45 fighters south of Hajin on Friday, the command said.");
  private static final Report SECOND =
      report("At least 36 fighters died as Iraqi jets struck south of Hajin on Friday.");
  private static final Report SHOOTING =
      report(
          "Men of the Hill Front shot seven villagers, two of them children, in Dalwa on Friday.");
  private static final Report MARCH =
      report("Some 200 people marched peacefully in Borno in June against prices.");

  private static final Actor JETS =
      actor("iraq.air-force", "Iraqi Air Force", Actor.Kind.MILITARY, Optional.of("IQ"));
  private static final Actor IS =
      actor("isis", "Islamic State", Actor.Kind.ARMED_GROUP, Optional.empty());
  private static final Actor FRONT =
      actor("hill-front", "=Hill Front", Actor.Kind.ARMED_GROUP, Optional.of("NG"));

  private static final Place HAJIN =
      place(
          "geonames:1",
          "Hajin",
          Place.Kind.TOWN,
          34.6895,
          40.8314,
          "SY",
          "Deir ez-Zor",
          "Abu Kamal");
  private static final Place DALWA =
      place("geonames:2", "Dalwa", Place.Kind.TOWN, 11.56, 13.2, "NG", "Borno", "Konduga");
  private static final Place BORNO =
      place("geonames:3", "Borno", Place.Kind.PROVINCE, 11.5, 13, "NG", "Borno", "");

  private static final TimeSpan FRIDAY = TimeSpan.day(LocalDate.of(2018, 6, 22), "given");
  private static final TimeSpan JUNE =
      TimeSpan.between(
          LocalDate.of(2018, 6, 1), LocalDate.of(2018, 6, 30), TimeSpan.Precision.MONTH, "given");

  private SchemeStories() {}

  private static final Map<ReportId, Report> REPORTS =
      Stream.of(STRIKE, SECOND, SHOOTING, MARCH)
          .collect(Collectors.toMap(Report::id, Function.identity()));

  static Report report(ReportId id) {
    Report report = REPORTS.get(id);
    if (report == null) {
      throw new IllegalArgumentException("no report " + id);
    }
    return report;
  }

  static List<Event> events() {
    Roles strike = roles(party(STRIKE, "Iraqi jets", JETS), party(STRIKE, "fighters", IS));
    Location south = location("Hajin", HAJIN, Relation.SOUTH_OF);
    Claim first =
        claim(
            STRIKE,
            EventType.AIR_STRIKE,
            "killed",
            strike,
            south,
            FRIDAY,
            List.of(figure(STRIKE, "45", Population.COMBATANTS, new Count.Exactly(45), command())));
    Roles again = roles(party(SECOND, "Iraqi jets", JETS), party(SECOND, "fighters", IS));
    Claim second =
        claim(
            SECOND,
            EventType.AIR_STRIKE,
            "struck",
            again,
            south,
            FRIDAY,
            List.of(
                figure(
                    SECOND,
                    "At least 36",
                    Population.COMBATANTS,
                    new Count.AtLeast(36),
                    Attribution.REPORT_ITSELF)));
    Claim shooting =
        claim(
            SHOOTING,
            EventType.SHOOTING_CIVILIANS,
            "shot",
            roles(party(SHOOTING, "the Hill Front", FRONT), unknown(SHOOTING, "seven villagers")),
            location("Dalwa", DALWA, Relation.IN),
            FRIDAY,
            List.of(
                figure(
                    SHOOTING,
                    "seven",
                    Population.CIVILIANS,
                    new Count.Exactly(7),
                    Attribution.REPORT_ITSELF)));
    Claim march =
        claim(
            MARCH,
            EventType.PEACEFUL_PROTEST,
            "marched",
            Roles.NONE,
            location("Borno", BORNO, Relation.IN),
            JUNE,
            List.of(crowd()));
    return List.of(
        event("e00000000000a", Modality.ASSERTED, first, second),
        event("e00000000000b", Modality.ASSERTED, shooting),
        event("e00000000000c", Modality.ASSERTED, march),
        event("e00000000000d", Modality.PLANNED, first));
  }

  private static Report report(String text) {
    return Report.of(
        text,
        List.of(),
        Report.Header.UNKNOWN
            .withOutlet("\u0642\u062a\u0644 Example Wire")
            .withUrl(URI.create("https://wire.example/" + text.length()))
            .withTitle("=" + text.substring(0, 12) + "\"")
            .withPublished(TimeSpan.day(LocalDate.of(2018, 6, 23), "given")));
  }

  private static Actor actor(String id, String name, Actor.Kind kind, Optional<String> country) {
    return new Actor(id, name, List.of(), kind, country, List.of());
  }

  private static Place place(
      String id,
      String name,
      Place.Kind kind,
      double latitude,
      double longitude,
      String country,
      String province,
      String district) {
    Place.Admin admin =
        new Place.Admin(
            Optional.of(country),
            Optional.of(province),
            Optional.of(district).filter(unit -> !unit.isEmpty()));
    return new Place(
        id, name, kind, Optional.of(new Place.Point(latitude, longitude)), admin, 1000);
  }

  private static Location location(String name, Place place, Relation relation) {
    return new Location(
        name, new Found.One<>(place, 1), relation, Optional.empty(), Optional.empty());
  }

  private static Cited<Party> party(Report report, String words, Actor actor) {
    return cited(report, words, new Party(words, new Found.One<>(actor, 1)));
  }

  private static Cited<Party> unknown(Report report, String words) {
    return cited(report, words, new Party(words, new Found.None<>("names nobody")));
  }

  private static Roles roles(Cited<Party> actor, Cited<Party> target) {
    return new Roles(List.of(actor), List.of(target), List.of(), List.of());
  }

  private static Attribution command() {
    Speaker speaker =
        new Speaker(
            party(STRIKE, "the command", JETS),
            Speaker.Stance.ASSERTS,
            Optional.empty(),
            Optional.empty(),
            true);
    return new Attribution(List.of(speaker));
  }

  private static SourcedFigure figure(
      Report report, String words, Population whom, Count count, Attribution by) {
    Figure figure = new Figure(Harm.KILLED, whom, "people", count, Figure.Scope.HAPPENING);
    return new SourcedFigure(cited(report, words, figure), by);
  }

  private static SourcedFigure crowd() {
    Figure figure =
        new Figure(
            Harm.TAKING_PART,
            Population.PROTESTERS,
            "people",
            new Count.About(200),
            Figure.Scope.HAPPENING);
    return new SourcedFigure(cited(MARCH, "200", figure), Attribution.REPORT_ITSELF);
  }

  private static Claim claim(
      Report report,
      EventType type,
      String trigger,
      Roles roles,
      Location place,
      TimeSpan time,
      List<SourcedFigure> figures) {
    return new Claim(
        new ClaimId(report.id(), 1),
        cited(report, trigger, type),
        new Standing(Modality.ASSERTED, Standing.Discourse.MAIN, false),
        roles,
        Optional.of(cited(report, place.name(), place)),
        Optional.of(cited(report, trigger, time)),
        figures,
        figures.stream().map(SourcedFigure::by).toList(),
        List.of(new Span(0, report.text().length())));
  }

  private static <T> Cited<T> cited(Report report, String words, T value) {
    int start = report.text().indexOf(words);
    return Cited.of(value, new Span(start, start + words.length()), "hand", 0.9);
  }

  private static Event event(String id, Modality modality, Claim... claims) {
    Claim first = claims[0];
    return new Event(
        new EventId(id),
        first.type().value(),
        new Standing(modality, Standing.Discourse.MAIN, false),
        List.of(claims),
        Stream.of(claims)
            .map(claim -> new Event.Origin(List.of(claim.id().report()), "stands alone"))
            .toList(),
        first.time().map(Cited::value),
        first.place().map(Cited::value),
        first.roles());
  }
}
