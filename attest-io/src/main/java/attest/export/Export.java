package attest.export;

import attest.figure.FigurePolicy;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A form in which events leave Attest. The same events give the same bytes. */
public interface Export {
  /** The word that a user types: {@code csv}. */
  String name();

  /**
   * Writes the events in the order given.
   *
   * @param reports finds each report that the events cite
   */
  void write(List<Event> events, Function<ReportId, Report> reports, Appendable out)
      throws IOException;

  /** The forms that Attest knows. */
  static List<Export> builtIn() {
    return List.of(
        new EventsJson(),
        new EventsCsv(),
        new ClaimLines(),
        new GeoJson(),
        new FiguresCsv(),
        new AcledCsv(policy("acled-lowest")),
        new UcdpCsv(policy("ucdp-range")),
        SchemeTsv.polecat(),
        SchemeTsv.icews(),
        new GdeltMentions(),
        new WebAnnotations());
  }

  /** The built-in form with the given name. */
  static Optional<Export> find(String name) {
    return builtIn().stream().filter(export -> export.name().equals(name)).findFirst();
  }

  private static FigurePolicy policy(String name) {
    return FigurePolicy.find(name).orElseThrow();
  }
}
