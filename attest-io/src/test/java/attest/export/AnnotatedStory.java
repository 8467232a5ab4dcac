package attest.export;

import attest.ledger.Ledger.Reading;
import attest.ledger.MemoryLedger;
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
import attest.model.How;
import attest.model.Location;
import attest.model.Party;
import attest.model.Report;
import attest.model.Span;
import attest.model.Speaker;
import attest.model.Standing;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A claim among emoji, Arabic and letters beyond the basic plane, with words over a line's end. */
final class AnnotatedStory {
  static final String TEXT =
      "\uD83D\uDCA5 Shells hit \uD835\uDD4Bown\n\n\u0642\u0627\u0644 \uD83D\uDD4A the mayor: the Hill\nFront shelled,"
          + " twice, Hajin and killed five \uD83D\uDC68\u200D\uD83D\uDC69 civilians.";

  private AnnotatedStory() {}

  static Selection selection() {
    Report report =
        Report.of(
            TEXT,
            List.of(),
            Report.Header.UNKNOWN
                .withOutlet("Example Wire")
                .withUrl(URI.create("https://wire.example/7")));
    Claim claim = claim(report);
    MemoryLedger ledger = new MemoryLedger();
    ledger.add(new Reading(report, List.of(claim), "test"));
    Event event =
        new Event(
            new EventId("e00000000000f"),
            EventType.SHELLING,
            claim.standing(),
            List.of(claim),
            List.of(new Event.Origin(List.of(report.id()), "stands alone")),
            Optional.empty(),
            claim.place().map(Cited::value),
            claim.roles());
    ledger.keep(List.of(event));
    return new Selection(ledger, List.of(event), Optional.empty());
  }

  private static Claim claim(Report report) {
    Speaker mayor =
        new Speaker(
            cited("the mayor", party("the mayor")),
            Speaker.Stance.ASSERTS,
            Optional.of(cited("\u0642\u0627\u0644", "\u0642\u0627\u0644")),
            Optional.empty(),
            false);
    Attribution by = new Attribution(List.of(mayor));
    Figure dead =
        new Figure(
            Figure.Harm.KILLED,
            Figure.Population.CIVILIANS,
            "civilians",
            new Count.Exactly(5),
            Figure.Scope.HAPPENING);
    return new Claim(
        new ClaimId(report.id(), 1),
        new Cited<>(EventType.SHELLING, List.of(at("shelled"), at("twice")), new How("hand", 0.9)),
        new Standing(Standing.Modality.ASSERTED, Standing.Discourse.MAIN, true),
        new Claim.Roles(
            List.of(cited("the Hill\nFront", party("the Hill Front"))),
            List.of(cited("\uD835\uDD4Bown", party("\uD835\uDD4Bown"))),
            List.of(),
            List.of()),
        Optional.of(
            cited(
                "Hajin",
                new Location(
                    "Hajin",
                    new Found.None<>("none"),
                    Location.Relation.IN,
                    Optional.empty(),
                    Optional.empty()))),
        Optional.empty(),
        List.of(
            new Claim.SourcedFigure(
                cited("five \uD83D\uDC68\u200D\uD83D\uDC69 civilians", dead), by)),
        List.of(by),
        List.of(new Span(TEXT.indexOf("the Hill"), TEXT.length())));
  }

  private static Party party(String words) {
    return new Party(words, new Found.None<>("not in the registry"));
  }

  private static <T> Cited<T> cited(String words, T value) {
    return Cited.of(value, at(words), "hand", 0.8);
  }

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  /** What stands between two code points of the text. */
  static String words(int start, int end) {
    int[] points = TEXT.codePoints().toArray();
    return new String(points, start, end - start);
  }
}
