package attest.figure;

import attest.figure.FigureLine.Standing;
import attest.model.Attribution;
import attest.model.Claim;
import attest.model.Claim.SourcedFigure;
import attest.model.Event;
import attest.model.Event.Origin;
import attest.model.Figure;
import attest.model.Figure.Harm;
import attest.model.Figure.Population;
import attest.model.Figure.Scope;
import attest.model.Party;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Every figure that the reports of an event tell, side by side, in the order in which they were
 * told: updates of one source follow each other. Undated lines stand last. The order of the event's
 * claims does not matter.
 */
public record FigureTable(List<FigureLine> lines) {
  private static final String UNNAMED = "unidentified.";
  private static final Comparator<FigureLine> IN_TIME =
      Comparator.comparing((FigureLine line) -> line.told().orElse(LocalDate.MAX))
          .thenComparing(FigureLine::claim);

  public FigureTable {
    lines = List.copyOf(lines);
  }

  /** The table of an event; {@code reports} finds each report that it cites. */
  public static FigureTable of(Event event, Function<ReportId, Report> reports) {
    List<FigureLine> lines = new ArrayList<>();
    for (Claim claim : event.claims()) {
      Report report = reports.apply(claim.id().report());
      int origin = origin(event, claim.id().report());
      for (SourcedFigure sourced : claim.figures()) {
        Figure figure = sourced.figure().value();
        lines.add(
            new FigureLine(
                claim.id(),
                origin,
                source(sourced.by(), report, origin),
                report.header().published().filter(TimeSpan::isDay).flatMap(TimeSpan::last),
                figure,
                sourced.by(),
                standing(event, claim, sourced)));
      }
    }
    lines.sort(IN_TIME);
    return new FigureTable(lines);
  }

  private static int origin(Event event, ReportId report) {
    List<Origin> origins =
        event.origins().stream()
            .sorted(
                Comparator.comparing(
                    origin -> origin.reports().stream().sorted().toList().getFirst()))
            .toList();
    for (int at = 0; at < origins.size(); at++) {
      if (origins.get(at).reports().contains(report)) {
        return at + 1;
      }
    }
    return origins.size() + 1;
  }

  /** Strangers ("a doctor") are somebody else in every outlet; named speakers the same in all. */
  private static String source(Attribution by, Report report, int origin) {
    String outlet = report.header().outlet().orElse("origin " + origin);
    if (by.isReportItself()) {
      return "report: " + outlet;
    }
    Party speaker = by.chain().getLast().party().value();
    return speaker
        .actor()
        .likeliest()
        .filter(actor -> !actor.id().startsWith(UNNAMED))
        .map(actor -> "actor: " + actor.id())
        .orElseGet(() -> "words: " + speaker.words() + ", in " + outlet);
  }

  private static Standing standing(Event event, Claim claim, SourcedFigure sourced) {
    if (!event.isCurrent(claim, sourced.figure().value().harm())) {
      return Standing.REPLACED;
    }
    return switch (claim.standing().modality()) {
      case DENIED, NEGATED, PLANNED, THREATENED, HYPOTHETICAL -> Standing.NOT_SAID_TO_HAVE_HAPPENED;
      case ASSERTED, ALLEGED ->
          Interest.countsEnemyDead(claim, sourced.figure().value(), sourced.by())
              ? Standing.ENEMY_DEAD
              : Standing.COUNTED;
    };
  }

  /** The lines of one harm. */
  public List<FigureLine> lines(Harm harm) {
    return lines.stream().filter(line -> line.figure().harm() == harm).toList();
  }

  /** The lines of one harm by origin and, within it, by source; each in the order told. */
  public SortedMap<Integer, Map<String, List<FigureLine>>> grouped(Harm harm) {
    return lines(harm).stream()
        .collect(
            Collectors.groupingBy(
                FigureLine::origin,
                TreeMap::new,
                Collectors.groupingBy(FigureLine::source, TreeMap::new, Collectors.toList())));
  }

  /** Totals over several happenings, in the order told; no policy counts them for this event. */
  public List<FigureLine> runningTotals(Harm harm) {
    return lines(harm).stream().filter(line -> line.figure().scope() == Scope.CUMULATIVE).toList();
  }

  /** The figure that a part belongs to: the least of its claim that has room for it. */
  public Optional<FigureLine> wholeOf(FigureLine part) {
    if (part.figure().scope() != Scope.PART) {
      return Optional.empty();
    }
    int people = part.figure().count().least().orElse(0);
    return lines(part.figure().harm()).stream()
        .filter(line -> line.claim().equals(part.claim()))
        .filter(line -> line.figure().scope() == Scope.HAPPENING)
        .filter(line -> line.figure().count().least().orElse(Integer.MAX_VALUE) >= people)
        .min(
            Comparator.comparingInt(
                line -> line.figure().count().least().orElse(Integer.MAX_VALUE)));
  }

  /** What each source tells of everybody harmed in the happening itself. */
  public List<Account> accounts(Harm harm) {
    return Account.of(countable(harm, figure -> figure.scope() == Scope.HAPPENING));
  }

  /** What each source tells of some of them, also where they are a part of another figure. */
  public List<Account> accounts(Harm harm, Predicate<Figure> whom) {
    List<FigureLine> wanted =
        countable(
            harm,
            figure ->
                whom.test(figure)
                    && (figure.scope() == Scope.HAPPENING || figure.scope() == Scope.PART));
    return Account.of(wanted.stream().filter(line -> !isWithin(line, wanted)).toList());
  }

  /** Parts of wanted figures ("12 civilians, two of them children") are not counted again. */
  private static boolean isWithin(FigureLine line, List<FigureLine> wanted) {
    return line.figure().scope() == Scope.PART
        && wanted.stream()
            .filter(other -> other.claim().equals(line.claim()) && !other.equals(line))
            .anyMatch(other ->
                other.figure().scope() == Scope.HAPPENING
                    || (other.figure().whom() == Population.CIVILIANS
                        && line.figure().whom() != Population.CIVILIANS));
  }

  private List<FigureLine> countable(Harm harm, Predicate<Figure> wanted) {
    return lines(harm).stream()
        .filter(line -> line.standing() != Standing.NOT_SAID_TO_HAVE_HAPPENED)
        .filter(line -> line.standing() != Standing.REPLACED)
        .filter(line -> wanted.test(line.figure()))
        .toList();
  }
}
