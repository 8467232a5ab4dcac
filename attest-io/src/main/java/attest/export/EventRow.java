package attest.export;

import attest.model.Claim;
import attest.model.Event;
import attest.model.Figure.Harm;
import attest.model.Report;
import attest.model.ReportId;
import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * An event as one flat row; docs/FORMATS.md says what each column means.
 *
 * @param cited the reports that it rests on
 */
record EventRow(
    Event event,
    Told told,
    List<Toll> tolls,
    List<Report> cited,
    Function<ReportId, Report> reports) {
  /** The harms that have columns, in the order of {@link #tolls}. */
  private static final List<String> HARMS =
      List.of("killed", "civilians_killed", "wounded", "killed_or_wounded");

  /** The columns, in their order. */
  static final Columns<EventRow> COLUMNS = columns();

  static EventRow of(Event event, Function<ReportId, Report> reports) {
    return new EventRow(
        event,
        Told.of(event),
        List.of(
            Toll.of(event, Harm.KILLED, reports),
            Toll.ofCivilians(event, Harm.KILLED, reports),
            Toll.of(event, Harm.WOUNDED, reports),
            Toll.of(event, Harm.KILLED_OR_WOUNDED, reports)),
        event.claims().stream().map(claim -> claim.id().report()).distinct().map(reports).toList(),
        reports);
  }

  private static Columns<EventRow> columns() {
    Columns<EventRow> columns =
        Columns.<EventRow>none()
            .code(
                "id",
                "of the event; stays when the event grows or is merged",
                row -> row.event().id().value());
    columns = new ToldColumns<>(EventRow::told).after(columns);
    for (int harm = 0; harm < HARMS.size(); harm++) {
      columns = toll(columns, harm);
    }
    return sources(columns);
  }

  private static Columns<EventRow> toll(Columns<EventRow> columns, int harm) {
    String name = HARMS.get(harm);
    String whom = name.replace('_', ' ');
    return columns
        .whole(
            name + "_min",
            "the least number " + whom + " that any claim tells",
            row -> row.tolls().get(harm).least())
        .whole(
            name + "_max",
            "the greatest number " + whom + " that any claim tells; none where all are open",
            row -> row.tolls().get(harm).most())
        .several(
            name + "_as_told",
            "each figure of " + whom + " with who gives it",
            row -> row.tolls().get(harm).asTold());
  }

  private static Columns<EventRow> sources(Columns<EventRow> columns) {
    return columns
        .several(
            "says",
            "who vouches, innermost speaker first",
            row -> Says.all(row.event(), row.reports()))
        .yesNo(
            "party_to_the_fight",
            "whether somebody who vouches belongs to the fight",
            row -> Says.isPartyToTheFight(row.event()))
        .whole("reports", "how many reports tell it", row -> OptionalInt.of(row.cited().size()))
        .whole(
            "origins",
            "from how many origins: copies, editions and reports of one speaker are one",
            row -> OptionalInt.of(row.event().origins().size()))
        .several(
            "report_ids",
            "the reports",
            row -> row.cited().stream().map(report -> report.id().value()).toList())
        .several(
            "outlets",
            "their outlets",
            row -> row.cited().stream().flatMap(r -> r.header().outlet().stream()).toList())
        .several(
            "urls",
            "their addresses",
            row ->
                row.cited().stream()
                    .flatMap(r -> r.header().url().stream())
                    .map(URI::toString)
                    .toList())
        .several(
            "quotes",
            "the words that it rests on, claim by claim",
            row -> row.event().claims().stream().map(row::quote).toList());
  }

  private String quote(Claim claim) {
    return Says.quote(claim, reports.apply(claim.id().report()));
  }
}
