package attest;

import attest.ledger.Ledger.Reading;
import attest.model.Actor;
import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Count;
import attest.model.Event;
import attest.model.EventId;
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
import attest.model.Zone;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reports with claims made by hand, which use every kind of value that a claim can hold. */
public final class Stories {
  public static final String VERSION = "test-1";
  private static final String RULE = "hand";

  private Stories() {}

  /**
   * "... jets killed 45 fighters in Hajin on Friday, the command said"; numbered, so all differ.
   */
  public static Reading strike(int number, Count killed) {
    String text =
        "Jets strike Hajin, report "
            + number
            + "\n\nIraqi jets killed TOLL fighters south of Hajin on Friday, the command said."
                .replace("TOLL", killed.brief());
    Report report =
        Report.of(
            text,
            List.of(
                new Zone(Zone.Kind.HEADLINE, new Span(0, text.indexOf('\n'))),
                new Zone(Zone.Kind.BODY, new Span(text.indexOf("Iraqi"), text.length()))),
            Report.Header.UNKNOWN
                .withOutlet("Example Wire")
                .withUrl(URI.create("https://wire.example/" + number))
                .withTitle("Jets strike Hajin, report " + number)
                .withPublished(TimeSpan.day(LocalDate.of(2018, 6, 23), "given")));
    return new Reading(report, List.of(claim(report, killed), denial(report)), VERSION);
  }

  /** A report in Arabic, without a date, in which nothing happens. */
  public static Reading arabic() {
    String text =
        "\u0648\u0635\u0644 \u0627\u0644\u0648\u0641\u062f \u0625\u0644\u0649 \u0628\u063a\u062f"
            + "\u0627\u062f \uD83D\uDD4A";
    Report.Header header =
        new Report.Header(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "ar");
    return new Reading(Report.of(text, List.of(), header), List.of(), VERSION);
  }

  /**
   * "Gunmen" killed five civilians and three soldiers somewhere in Iraq, from an outlet whose name
   * a spreadsheet would run.
   */
  public static Reading clash() {
    String text =
        "Gunmen, \"well armed\", killed five civilians\nand three soldiers in Iraq; \u0642\u062a\u0644"
            + " dozens were hurt.";
    Report report =
        Report.of(text, List.of(), Report.Header.UNKNOWN.withOutlet("=cmd|'/c calc'!A0"));
    Claim claim =
        new Claim(
            new ClaimId(report.id(), 1),
            Cited.of(EventType.ARMED_CLASH, at(report, "killed"), RULE, 0.5),
            new Standing(Standing.Modality.ALLEGED, Standing.Discourse.SECONDARY, false),
            new Claim.Roles(
                List.of(cited(report, "Gunmen", party("Gunmen", new Found.None<>("unnamed")))),
                List.of(),
                List.of(
                    cited(
                        report,
                        "five civilians",
                        party("five civilians", new Found.None<>("a noun")))),
                List.of()),
            Optional.of(cited(report, "Iraq", inIraq())),
            Optional.empty(),
            List.of(
                told(
                    report,
                    "five",
                    Figure.Harm.KILLED,
                    Figure.Population.CIVILIANS,
                    new Count.Exactly(5)),
                told(
                    report,
                    "three",
                    Figure.Harm.KILLED,
                    Figure.Population.COMBATANTS,
                    new Count.Exactly(3)),
                told(
                    report,
                    "dozens",
                    Figure.Harm.WOUNDED,
                    Figure.Population.UNSTATED,
                    new Count.Vague("dozens", 24, 99))),
            List.of(),
            List.of(new Span(0, text.length())));
    return new Reading(report, List.of(claim), VERSION);
  }

  private static Claim.SourcedFigure told(
      Report report, String words, Figure.Harm harm, Figure.Population whom, Count count) {
    Figure figure = new Figure(harm, whom, "people", count, Figure.Scope.HAPPENING);
    return new Claim.SourcedFigure(cited(report, words, figure), Attribution.REPORT_ITSELF);
  }

  private static Location inIraq() {
    Place.Admin admin = new Place.Admin(Optional.of("IQ"), Optional.empty(), Optional.empty());
    Place iraq =
        new Place(
            "geonames:2",
            "Iraq",
            Place.Kind.COUNTRY,
            Optional.of(new Place.Point(33, 44)),
            admin,
            0);
    Place village = new Place("geonames:3", "Iraq", Place.Kind.TOWN, Optional.empty(), admin, 0);
    return new Location(
        "Iraq",
        new Found.Several<>(
            List.of(new Found.Candidate<>(iraq, 0.9), new Found.Candidate<>(village, 0.1))),
        Location.Relation.IN,
        Optional.empty(),
        Optional.empty());
  }

  private static Claim claim(Report report, Count killed) {
    Attribution command = attribution(report, false);
    Figure dead =
        new Figure(
            Figure.Harm.KILLED,
            Figure.Population.COMBATANTS,
            "fighters",
            killed,
            Figure.Scope.HAPPENING);
    Figure houses =
        new Figure(
            Figure.Harm.DESTROYED,
            Figure.Population.OBJECTS,
            "houses",
            new Count.Vague("several", 3, 9),
            Figure.Scope.PART);
    return new Claim(
        new ClaimId(report.id(), 1),
        Cited.of(EventType.AIR_STRIKE, at(report, "killed"), RULE, 0.91),
        new Standing(Standing.Modality.ASSERTED, Standing.Discourse.MAIN, false),
        new Claim.Roles(
            List.of(
                cited(report, "Iraqi jets", party("Iraqi jets", new Found.One<>(airForce(), 0.8)))),
            List.of(
                cited(report, "fighters", party("fighters", new Found.None<>("names no group")))),
            List.of(),
            List.of(cited(report, "jets", "jets"))),
        Optional.of(cited(report, "south of Hajin", southOfHajin())),
        Optional.of(
            cited(report, "Friday", TimeSpan.day(LocalDate.of(2018, 6, 22), "Friday before"))),
        List.of(
            new Claim.SourcedFigure(cited(report, killed.brief(), dead), command),
            new Claim.SourcedFigure(cited(report, "killed", houses), Attribution.REPORT_ITSELF)),
        List.of(command),
        List.of(at(report, "Iraqi jets killed"), at(report, "the command said")));
  }

  private static Claim denial(Report report) {
    return new Claim(
        new ClaimId(report.id(), 2),
        Cited.of(EventType.DENIAL, at(report, "said"), RULE, 1),
        new Standing(Standing.Modality.DENIED, Standing.Discourse.BACKGROUND, true),
        Claim.Roles.NONE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(attribution(report, true), Attribution.REPORT_ITSELF),
        List.of(at(report, "the command said")));
  }

  private static Attribution attribution(Report report, boolean denies) {
    return new Attribution(
        List.of(
            new Speaker(
                cited(
                    report,
                    "the command",
                    party(
                        "the command",
                        new Found.Several<>(
                            List.of(
                                new Found.Candidate<>(airForce(), 0.5),
                                new Found.Candidate<>(command(), 0.25))))),
                denies ? Speaker.Stance.DENIES : Speaker.Stance.ASSERTS,
                denies ? Optional.empty() : Optional.of(cited(report, "said", "said")),
                denies ? Optional.of("statement") : Optional.empty(),
                true)));
  }

  private static Actor airForce() {
    return new Actor(
        "iraq.air-force",
        "Iraqi Air Force",
        List.of("IQAF"),
        Actor.Kind.MILITARY,
        Optional.of("IQ"),
        List.of(
            new Actor.Tie(
                "iraq", "part", Optional.of(LocalDate.of(1931, 4, 22)), Optional.empty())));
  }

  private static Actor command() {
    return new Actor(
        "coalition.command",
        "Coalition Command",
        List.of(),
        Actor.Kind.COALITION,
        Optional.empty(),
        List.of());
  }

  private static Location southOfHajin() {
    Place hajin =
        new Place(
            "geonames:1",
            "Hajin",
            Place.Kind.TOWN,
            Optional.of(new Place.Point(34.6895, 40.8314)),
            new Place.Admin(Optional.of("SY"), Optional.of("Deir ez-Zor"), Optional.empty()),
            37935);
    return new Location(
        "Hajin",
        new Found.One<>(hajin, 0.97),
        Location.Relation.SOUTH_OF,
        Optional.of(2.5),
        Optional.of("Syria"));
  }

  private static Party party(String words, Found<Actor> actor) {
    return new Party(words, actor);
  }

  private static <T> Cited<T> cited(Report report, String words, T value) {
    return Cited.of(value, at(report, words), RULE, 0.9);
  }

  private static Span at(Report report, String words) {
    int start = report.text().lastIndexOf(words);
    return new Span(start, start + words.length());
  }

  /** One event of the first claims of the given readings, each report an origin of its own. */
  public static Event event(String id, Reading... readings) {
    List<Claim> claims = List.of(readings).stream().map(r -> r.claims().getFirst()).toList();
    Claim first = claims.getFirst();
    return new Event(
        new EventId(id),
        first.type().value(),
        first.standing(),
        claims,
        claims.stream()
            .map(c -> new Event.Origin(List.of(c.id().report()), "stands alone"))
            .toList(),
        first.time().map(Cited::value),
        first.place().map(Cited::value),
        first.roles());
  }
}
