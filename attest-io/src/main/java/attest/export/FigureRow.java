package attest.export;

import static attest.export.ToldColumns.lower;

import attest.figure.FigureLine;
import attest.figure.FigureTable;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A figure that a report tells of an event, as one flat row.
 *
 * @param says who gives it
 */
record FigureRow(Event event, FigureLine line, String says, Report report) {
  /** The columns, in their order. */
  static final Columns<FigureRow> COLUMNS = columns();

  /** An event's figures in the order told. */
  static List<FigureRow> of(Event event, Function<ReportId, Report> reports) {
    Map<ClaimId, Claim> claims =
        event.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));
    return FigureTable.of(event, reports).lines().stream()
        .map(line -> {
          Claim claim = claims.get(line.claim());
          if (claim == null) {
            throw new IllegalStateException("no claim " + line.claim() + " in " + event.id());
          }
          Report report = reports.apply(line.claim().report());
          return new FigureRow(event, line, Says.who(line.by(), claim, reports), report);
        })
        .toList();
  }

  private static Columns<FigureRow> columns() {
    return Columns.<FigureRow>none()
        .code("event", "the event", row -> row.event().id().value())
        .whole(
            "origin",
            "number of the origin within the event: copies of one story share it",
            row -> OptionalInt.of(row.line().origin()))
        .words("source", "who vouches, so that updates can be followed", row -> row.line().source())
        .day("told", "day of publication", row -> row.line().told())
        .words("says", "who gives the figure, innermost speaker first", FigureRow::says)
        .code("claim", "the claim that holds it", row -> row.line().claim().toString())
        .code("report", "the report", row -> row.report().id().value())
        .words("outlet", "its outlet", row -> row.report().header().outlet().orElse(""))
        .code("harm", "what happened to them", row -> lower(row.line().figure().harm()))
        .code("whom", "who is counted", row -> lower(row.line().figure().whom()))
        .words("noun", "the word for who is counted", row -> row.line().figure().noun())
        .code(
            "scope",
            "happening; part of another figure; added; cumulative over several happenings",
            row -> lower(row.line().figure().scope()))
        .words("as_told", "the number in short", row -> row.line().figure().count().brief())
        .whole("min", "the least that the words allow", row -> row.line().figure().count().least())
        .whole(
            "max",
            "the greatest that the words allow; none = open",
            row -> row.line().figure().count().most())
        .code(
            "standing",
            "counted; enemy_dead; replaced; not_said_to_have_happened",
            row -> lower(row.line().standing()));
  }
}
