package attest.export;

import attest.ledger.Ledger;
import attest.ledger.Ledger.Reading;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What of a ledger is to be exported. */
public final class Selection {
  private static final int KEPT = 1000;

  private final Ledger ledger;
  private final Supplier<List<Event>> find;
  private final Optional<String> filters;
  private Optional<List<Event>> found = Optional.empty();
  private final Map<ReportId, Reading> known =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ReportId, Reading> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Some or all events of a ledger.
   *
   * @param events in the order in which they are to be written
   * @param filters what let them through, as typed; empty = nothing was asked, these are all
   */
  public Selection(Ledger ledger, List<Event> events, Optional<String> filters) {
    this(ledger, () -> events, filters);
  }

  /**
   * Some or all events of a ledger, looked for when somebody asks for them: a form that writes the
   * whole ledger piece by piece never does.
   */
  public Selection(Ledger ledger, Supplier<List<Event>> find, Optional<String> filters) {
    this.ledger = ledger;
    this.find = find;
    this.filters = filters;
  }

  public Ledger ledger() {
    return ledger;
  }

  public List<Event> events() {
    if (found.isEmpty()) {
      found = Optional.of(List.copyOf(find.get()));
    }
    return found.get();
  }

  public Optional<String> filters() {
    return filters;
  }

  /** A report that the events cite. */
  public Report report(ReportId id) {
    return reading(id).report();
  }

  /** A report that the events cite, as it was read; the last ones asked for stay in memory. */
  Reading reading(ReportId id) {
    return known.computeIfAbsent(
        id,
        missing ->
            ledger
                .findReading(missing)
                .orElseThrow(() -> new IllegalStateException("no report " + missing)));
  }
}
