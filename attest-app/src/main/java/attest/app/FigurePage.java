package attest.app;

import attest.figure.Estimate;
import attest.figure.FigureLine;
import attest.figure.FigurePolicy;
import attest.figure.FigureTable;
import attest.figure.Grading;
import attest.model.Event;
import attest.model.Figure.Harm;
import attest.model.Report;
import attest.model.ReportId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An event's figures of people harmed, side by side: by origin, in the order told, then what each
 * policy makes of them.
 */
final class FigurePage {
  private static final List<Harm> HARMS =
      List.of(Harm.KILLED, Harm.WOUNDED, Harm.KILLED_OR_WOUNDED);

  private final FigureTable table;
  private final Function<ReportId, Report> reports;
  private final Ink ink;
  private final StringBuilder out = new StringBuilder();

  private FigurePage(FigureTable table, Function<ReportId, Report> reports, Ink ink) {
    this.table = table;
    this.reports = reports;
    this.ink = ink;
  }

  /** The page, empty where no figure of people harmed is told. */
  static String print(Event event, Function<ReportId, Report> reports, Ink ink) {
    FigurePage page = new FigurePage(FigureTable.of(event, reports), reports, ink);
    HARMS.forEach(page::harm);
    Grading.of(event)
        .ifPresent(grading ->
            page.line(
                "  grade: "
                    + ink.bold(words(grading.grade()))
                    + ink.dim("  " + grading.why() + " (Airwars's grades)")));
    return page.out.toString();
  }

  private void harm(Harm harm) {
    if (table.lines(harm).isEmpty()) {
      return;
    }
    line("  " + words(harm) + ", as told:");
    table
        .grouped(harm)
        .forEach((origin, sources) -> sources.values().forEach(lines -> source(origin, lines)));
    for (FigurePolicy policy : FigurePolicy.builtIn()) {
      policy.estimate(table.accounts(harm)).ifPresent(estimate -> policy(policy, estimate));
    }
  }

  /** One source of one origin: its figures in the order told, "36+ -> 45". */
  private void source(int origin, List<FigureLine> lines) {
    FigureLine last = lines.getLast();
    String figures =
        lines.stream().map(FigurePage::figure).distinct().collect(Collectors.joining(" -> "));
    String day = last.told().map(LocalDate::toString).orElse("undated");
    String doubt =
        switch (last.standing()) {
          case COUNTED -> "";
          case ENEMY_DEAD -> ink.yellow("  (a party on its enemy's dead)");
          case REPLACED -> ink.yellow("  (a later edition tells another)");
          case NOT_SAID_TO_HAVE_HAPPENED -> ink.yellow("  (not counted)");
        };
    line(
        "    "
            + figures
            + "  "
            + ink.dim("origin " + origin + ", " + day + ", " + who(last))
            + doubt);
  }

  private static String figure(FigureLine line) {
    return FigureWords.of(line.figure());
  }

  private String who(FigureLine line) {
    return line.by().isReportItself()
        ? reports.apply(line.claim().report()).header().outlet().orElse("the report")
        : line.by().chain().getLast().party().value().name();
  }

  private void policy(FigurePolicy policy, Estimate estimate) {
    line(
        "    "
            + ink.dim(String.format(Locale.ROOT, "%-15s", policy.name()))
            + "low "
            + number(estimate.low())
            + ", best "
            + number(estimate.best())
            + ", high "
            + number(estimate.high())
            + ink.dim("  " + estimate.why()));
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "-";
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void line(String words) {
    out.append(words).append('\n');
  }
}
