package attest.link;

import attest.model.Actor;
import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Count;
import attest.model.EventType;
import attest.model.Figure;
import attest.model.Found;
import attest.model.Location;
import attest.model.Party;
import attest.model.Place;
import attest.model.Report;
import attest.model.Span;
import attest.model.Speaker;
import attest.model.Standing;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Hand-made reports and claims: {@code Told.in(text).on("2018-06-22").at(HAJIN).killed(45)}. */
final class Told {
  static final Place HAJIN = town("geonames:1", "Hajin", "SY", 34.69, 40.83, 40_000);
  static final Place SUSAH = town("geonames:2", "Susah", "SY", 34.52, 40.93, 20_000);
  static final Place MOSUL = town("geonames:3", "Mosul", "IQ", 36.34, 43.13, 1_500_000);
  static final Place SYRIA =
      new Place(
          "geonames:9",
          "Syria",
          Place.Kind.COUNTRY,
          Optional.of(new Place.Point(35, 38)),
          new Place.Admin(Optional.of("SY"), Optional.empty(), Optional.empty()),
          0);
  static final Actor IRAQI_JETS = actor("iraq.air-force", "Iraqi Air Force", "IQ");
  static final Actor IRAQ = actor("iraq", "Iraq", "IQ");
  static final Actor SYRIAN_ARMY = actor("syria.army", "Syrian Army", "SY");
  static final Actor IS =
      new Actor(
          "islamic-state",
          "Islamic State",
          List.of("ISIS", "Daesh"),
          Actor.Kind.ARMED_GROUP,
          Optional.empty(),
          List.of());

  private final Report report;
  private final List<Claim> claims = new ArrayList<>();
  private EventType kind = EventType.AIR_STRIKE;
  private Standing standing =
      new Standing(Standing.Modality.ASSERTED, Standing.Discourse.MAIN, false);
  private Optional<TimeSpan> time = Optional.empty();
  private Optional<Place> place = Optional.empty();
  private List<Actor> actors = List.of();
  private List<Actor> targets = List.of();
  private Optional<Count> killed = Optional.empty();
  private List<Attribution> speakers = List.of();
  private Span evidence;

  private Told(String text, Report.Header header) {
    report = Report.of(text, List.of(), header);
    evidence = new Span(0, text.length());
  }

  static Told in(String published, String text) {
    return in(published(published), text);
  }

  static Told in(Report.Header header, String text) {
    return new Told(text, header);
  }

  static Report.Header published(String day) {
    return Report.Header.UNKNOWN.withPublished(
        TimeSpan.day(LocalDate.parse(day), "given with the report"));
  }

  private static Place town(
      String id, String name, String country, double north, double east, long people) {
    return new Place(
        id,
        name,
        Place.Kind.TOWN,
        Optional.of(new Place.Point(north, east)),
        new Place.Admin(Optional.of(country), Optional.empty(), Optional.empty()),
        people);
  }

  private static Actor actor(String id, String name, String country) {
    return new Actor(id, name, List.of(), Actor.Kind.MILITARY, Optional.of(country), List.of());
  }

  Told kind(EventType kind) {
    this.kind = kind;
    return this;
  }

  Told background() {
    return standing(Standing.Modality.ASSERTED, Standing.Discourse.BACKGROUND);
  }

  Told standing(Standing.Modality modality, Standing.Discourse discourse) {
    standing = new Standing(modality, discourse, false);
    return this;
  }

  Told series() {
    standing = new Standing(standing.modality(), standing.discourse(), true);
    return this;
  }

  Told on(String day) {
    time = Optional.of(TimeSpan.day(LocalDate.parse(day), "told"));
    return this;
  }

  Told during(String first, String last) {
    time =
        Optional.of(
            TimeSpan.between(
                LocalDate.parse(first), LocalDate.parse(last), TimeSpan.Precision.RANGE, "told"));
    return this;
  }

  Told at(Place where) {
    place = Optional.of(where);
    return this;
  }

  Told by(Actor... who) {
    actors = List.of(who);
    return this;
  }

  Told against(Actor... whom) {
    targets = List.of(whom);
    return this;
  }

  Told killed(int number) {
    killed = Optional.of(new Count.Exactly(number));
    return this;
  }

  Told atLeast(int number) {
    killed = Optional.of(new Count.AtLeast(number));
    return this;
  }

  Told says(String... outermostFirst) {
    Span at = new Span(0, 1);
    speakers =
        List.of(
            new Attribution(
                Arrays.stream(outermostFirst)
                    .map(name ->
                        new Speaker(
                            Cited.of(
                                new Party(name, new Found.None<>("not listed")), at, "test", 1),
                            Speaker.Stance.ASSERTS,
                            Optional.empty(),
                            Optional.empty(),
                            false))
                    .toList()));
    return this;
  }

  Told words(String words) {
    int start = report.text().indexOf(words);
    evidence = new Span(start, start + words.length());
    return this;
  }

  /** Closes this claim; the next one of the same report starts anew. */
  Told and() {
    claims.add(claim());
    kind = EventType.AIR_STRIKE;
    standing = new Standing(Standing.Modality.ASSERTED, Standing.Discourse.MAIN, false);
    time = Optional.empty();
    place = Optional.empty();
    actors = List.of();
    targets = List.of();
    killed = Optional.empty();
    evidence = new Span(0, report.text().length());
    return this;
  }

  Linker.Item item() {
    List<Claim> all = new ArrayList<>(claims);
    all.add(claim());
    return new Linker.Item(report, all);
  }

  private Claim claim() {
    Span at = new Span(evidence.start(), evidence.start() + 1);
    return new Claim(
        new ClaimId(report.id(), claims.size() + 1),
        Cited.of(kind, at, "test", 1),
        standing,
        new Claim.Roles(parties(actors, at), parties(targets, at), List.of(), List.of()),
        place.map(where -> Cited.of(location(where), at, "test", 1)),
        time.map(when -> Cited.of(when, at, "test", 1)),
        killed.map(count -> List.of(figure(count, at))).orElse(List.of()),
        speakers,
        List.of(evidence));
  }

  private static List<Cited<Party>> parties(List<Actor> actors, Span at) {
    return actors.stream()
        .map(actor -> Cited.of(new Party(actor.name(), new Found.One<>(actor, 1)), at, "test", 1))
        .toList();
  }

  private static Location location(Place place) {
    return new Location(
        place.name(),
        new Found.One<>(place, 1),
        Location.Relation.IN,
        Optional.empty(),
        Optional.empty());
  }

  private static Claim.SourcedFigure figure(Count count, Span at) {
    Figure figure =
        new Figure(
            Figure.Harm.KILLED,
            Figure.Population.UNSTATED,
            "fighters",
            count,
            Figure.Scope.HAPPENING);
    return new Claim.SourcedFigure(Cited.of(figure, at, "test", 1), Attribution.REPORT_ITSELF);
  }
}
