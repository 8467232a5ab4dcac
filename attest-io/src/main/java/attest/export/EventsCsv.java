package attest.export;

import attest.export.EventRow.Cell;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One row an event, for spreadsheets and statistics. */
final class EventsCsv implements Export {
  /** The columns, in their order. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "type",
          "modality",
          "discourse",
          "repeated",
          "first_day",
          "last_day",
          "date_precision",
          "date_edtf",
          "acled_time_precision",
          "ucdp_date_prec",
          "place_as_told",
          "relation",
          "kilometres",
          "within_as_told",
          "place",
          "place_id",
          "country",
          "province",
          "district",
          "lat",
          "lon",
          "location_precision",
          "acled_geo_precision",
          "ucdp_where_prec",
          "location_confidence",
          "location_alternatives",
          "actors",
          "actor_ids",
          "targets",
          "target_ids",
          "victims",
          "weapons",
          "killed_min",
          "killed_max",
          "killed_as_told",
          "civilians_killed_min",
          "civilians_killed_max",
          "civilians_killed_as_told",
          "wounded_min",
          "wounded_max",
          "wounded_as_told",
          "killed_or_wounded_min",
          "killed_or_wounded_max",
          "killed_or_wounded_as_told",
          "says",
          "party_to_the_fight",
          "reports",
          "origins",
          "report_ids",
          "outlets",
          "urls",
          "quotes");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public void write(List<Event> events, Function<ReportId, Report> reports, Appendable out)
      throws IOException {
    Csv.line(out, COLUMNS);
    for (Event event : events) {
      Map<String, Cell> row = EventRow.of(event, reports);
      List<String> line = new ArrayList<>();
      for (String column : COLUMNS) {
        line.add(
            switch (row.get(column)) {
              case Cell.Words(String text) -> Csv.guarded(text);
              case Cell.Plain(String text) -> text;
              case null -> throw new IllegalStateException("no cell for column " + column);
            });
      }
      Csv.line(out, line);
    }
  }
}
