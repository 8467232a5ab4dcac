package attest.export;

import attest.model.Claim;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A claim of an event as one flat row; its figures and parties have tables of their own. */
record ClaimRow(Event event, Claim claim, Told told, Function<ReportId, Report> reports) {
  /** The columns, in their order. */
  static final Columns<ClaimRow> COLUMNS = columns();

  /** An event's claims in their order. */
  static List<ClaimRow> of(Event event, Function<ReportId, Report> reports) {
    return event.claims().stream()
        .map(claim -> new ClaimRow(event, claim, Told.of(claim), reports))
        .toList();
  }

  private Report report() {
    return reports.apply(claim.id().report());
  }

  private static Columns<ClaimRow> columns() {
    Columns<ClaimRow> first =
        Columns.<ClaimRow>none()
            .code("id", "of the claim: report and number", row -> row.claim().id().toString())
            .code("event", "the event that it tells of", row -> row.event().id().value())
            .code("report", "the report that it stands in", row -> row.report().id().value())
            .words(
                "outlet", "the report's outlet", row -> row.report().header().outlet().orElse(""));
    return new ToldColumns<>(ClaimRow::told)
        .after(first)
        .several(
            "says",
            "who vouches, innermost speaker first",
            row -> Says.all(row.claim(), row.reports()))
        .yesNo(
            "party_to_the_fight",
            "whether somebody who vouches belongs to the fight",
            row -> Says.isPartyToTheFight(row.claim()))
        .several(
            "trigger",
            "the words that show the kind of happening",
            row -> row.claim().trigger().stream().map(at -> at.in(row.report().text())).toList())
        .decimal(
            "confidence",
            "how likely the kind is right, 0 to 1",
            row -> Optional.of(row.claim().type().how().confidence()))
        .words("quote", "the words that it rests on", row -> Says.quote(row.claim(), row.report()));
  }
}
