package attest.app;

import attest.model.Event;
import attest.model.Figure;
import java.util.List;

/** The ledger as a table: one line an event. */
final class EventTable {
  private EventTable() {}

  static String print(List<Event> events, Ink ink) {
    Table table =
        new Table(
            List.of(
                "EVENT",
                "WHEN",
                "WHERE",
                "WHAT",
                "WHO → WHOM",
                "KILLED",
                "WOUNDED",
                "SAYS",
                "REPORTS"),
            List.of(13, 21, 34, 26, 44, 16, 12, 44, 14));
    for (Event event : events) {
      table.row(
          event.id().value(),
          EventWords.time(event.time()),
          EventWords.place(event.place()),
          EventWords.type(event),
          EventWords.whoToWhom(event.roles()),
          EventWords.figures(event, Figure.Harm.KILLED),
          EventWords.figures(event, Figure.Harm.WOUNDED),
          EventWords.speakers(event),
          EventWords.reports(event));
    }
    return table.print(ink);
  }
}
