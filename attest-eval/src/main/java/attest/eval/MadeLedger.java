package attest.eval;

import attest.Attest;
import attest.eval.MadeWorld.Happening;
import attest.ledger.Addition;
import attest.ledger.EventVersion;
import attest.ledger.Ledger;
import attest.ledger.sqlite.SqliteLedger;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Event;
import attest.model.EventId;
import attest.model.Report;
import attest.model.Review;
import attest.model.Ruling;
import attest.model.Span;
import attest.model.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Command that writes a ledger of made events, for measuring what stands over it: each report is a
 * round-up of ten happenings of a {@link MadeWorld}, each of them an event of one claim; one event
 * in a hundred is reviewed. The same number of events always makes the same ledger.
 */
public final class MadeLedger {
  private static final String USAGE = "usage: ./measure made-ledger FILE [--events N]";
  private static final int EVENTS = 1_000_000;
  private static final int A_REPORT = 10;
  private static final int REPORTS_A_TRANSACTION = 500;
  private static final int EVENTS_A_REVIEW = 100;
  private static final Instant REVIEWED = Instant.parse("2024-01-01T00:00:00Z");

  private final MadeWorld world = new MadeWorld();
  private final MadeNews news = new MadeNews(world);

  private MadeLedger() {}

  /** Writes the ledger and says how long it took. */
  public static void main(String[] args) throws IOException {
    Arguments arguments = new Arguments(USAGE, args);
    if (arguments.plain().size() != 1) {
      Arguments.fail(USAGE);
    }
    Path file = Path.of(arguments.plain().getFirst());
    if (Files.exists(file)) {
      Arguments.fail(file + " is there already");
    }
    long start = System.nanoTime();
    int reports = arguments.number("events", EVENTS) / A_REPORT;
    new MadeLedger().write(file, reports);
    System.out.printf(
        "%s: %,d events in %,d reports, %,d MB, written in %.0f s%n",
        file,
        reports * A_REPORT,
        reports,
        Files.size(file) >> 20,
        (System.nanoTime() - start) / 1e9);
  }

  private void write(Path file, int reports) {
    try (Ledger ledger = SqliteLedger.open(file)) {
      for (int from = 0; from < reports; from += REPORTS_A_TRANSACTION) {
        int to = Math.min(reports, from + REPORTS_A_TRANSACTION);
        ledger.replay(
            IntStream.range(from, to).boxed().flatMap(n -> roundUp(n).stream()).iterator());
      }
    }
  }

  private List<Addition> roundUp(int number) {
    Random random = new Random(number * 31L + 7);
    List<Happening> happenings =
        IntStream.range(number * A_REPORT, (number + 1) * A_REPORT)
            .mapToObj(world::happening)
            .toList();
    StringBuilder text = new StringBuilder();
    List<Span> leads = new ArrayList<>();
    for (Happening happening : happenings) {
      int start = text.length();
      text.append(MadeNews.lead(happening, random));
      leads.add(new Span(start, text.length()));
      text.append(' ').append(news.colour(happening, random)).append("\n\n");
    }
    Report report = Report.of(text.toString(), List.of(), header(happenings.getFirst(), random));
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < A_REPORT; i++) {
      claims.add(
          MadeNews.claim(
              report,
              i + 1,
              new MadeNews.Told(happenings.get(i), leads.get(i), random.nextInt(10) > 0, random)));
    }
    return additions(number * A_REPORT, new Ledger.Reading(report, claims, Attest.VERSION));
  }

  private static Report.Header header(Happening first, Random random) {
    return Report.Header.UNKNOWN
        .withOutlet(MadeNews.OUTLETS.get(random.nextInt(MadeNews.OUTLETS.size())))
        .withTitle("Round-up from " + first.town().name())
        .withPublished(TimeSpan.day(first.day(), "made"));
  }

  private static List<Addition> additions(int firstEvent, Ledger.Reading reading) {
    List<Addition> additions = new ArrayList<>(List.of(new Addition.Read(reading)));
    for (int i = 0; i < reading.claims().size(); i++) {
      Event event = event(firstEvent + i, reading.claims().get(i));
      additions.add(new Addition.Changed(event.id(), new EventVersion.Kept(event)));
      if ((firstEvent + i) % EVENTS_A_REVIEW == 0) {
        additions.add(new Addition.Reviewed(review(firstEvent + i, event)));
      }
    }
    return additions;
  }

  private static Event event(int number, Claim claim) {
    return new Event(
        id(number),
        claim.type().value(),
        claim.standing(),
        List.of(claim),
        List.of(new Event.Origin(List.of(claim.id().report()), "stands alone")),
        claim.time().map(Cited::value),
        claim.place().map(Cited::value),
        claim.roles());
  }

  /** Ids as far apart as hashes: an odd factor never makes the same one twice. */
  private static EventId id(int number) {
    return new EventId("e%012x".formatted(number * 0x9E3779B97F4BL & 0xFFFF_FFFF_FFFFL));
  }

  private static Review review(int number, Event event) {
    Ruling ruling =
        number / EVENTS_A_REVIEW % 4 == 0
            ? new Ruling.Reject(Optional.empty())
            : new Ruling.Accept(Optional.empty());
    return new Review(event.id(), 1, "A. Coder", REVIEWED.plusSeconds(number), ruling, "");
  }
}
