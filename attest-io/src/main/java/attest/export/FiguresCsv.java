package attest.export;

import attest.figure.FigureLine;
import attest.figure.FigureTable;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Count;
import attest.model.Event;
import attest.model.Figure;
import attest.model.Report;
import attest.model.ReportId;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One row for each figure that a report tells of an event: who says how many, side by side. */
final class FiguresCsv implements Export {
  /** The columns, in their order. */
  static final List<String> COLUMNS =
      List.of(
          "event",
          "origin",
          "source",
          "told",
          "says",
          "claim",
          "report",
          "outlet",
          "harm",
          "whom",
          "noun",
          "scope",
          "as_told",
          "min",
          "max",
          "standing");

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public void write(List<Event> events, Function<ReportId, Report> reports, Appendable out)
      throws IOException {
    Csv.line(out, COLUMNS);
    for (Event event : events) {
      Map<ClaimId, Claim> claims =
          event.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));
      for (FigureLine line : FigureTable.of(event, reports).lines()) {
        Claim claim = claims.get(line.claim());
        if (claim == null) {
          throw new IllegalStateException("no claim " + line.claim() + " in event " + event.id());
        }
        String says = Says.who(line.by(), claim, reports);
        Report report = reports.apply(line.claim().report());
        Csv.line(out, row(event, line, says, report).line(COLUMNS));
      }
    }
  }

  private static Row row(Event event, FigureLine line, String says, Report report) {
    Figure figure = line.figure();
    Count count = figure.count();
    Row row = new Row();
    row.plain("event", event.id().value()).plain("origin", line.origin());
    row.words("source", line.source()).plain("told", line.told()).words("says", says);
    row.plain("claim", line.claim().toString()).plain("report", report.id().value());
    row.words("outlet", report.header().outlet());
    row.plain("harm", lower(figure.harm())).plain("whom", lower(figure.whom()));
    row.words("noun", figure.noun()).plain("scope", lower(figure.scope()));
    row.words("as_told", count.brief());
    row.plain("min", number(count.least())).plain("max", number(count.most()));
    return row.plain("standing", lower(line.standing()));
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
