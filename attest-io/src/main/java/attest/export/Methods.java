package attest.export;

import attest.Attest;
import attest.ledger.Ledger.Reading;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import attest.model.ReportId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The note that goes with an export, so that who uses the data can say how they were made:
 * versions, filters, how many of what, from which outlets.
 */
final class Methods {
  private Methods() {}

  /** The note as text, one fact a line. */
  static String text(String form, Selection selection) {
    return text(lines(form, selection));
  }

  static String text(Map<String, String> lines) {
    return lines.entrySet().stream()
        .map(line -> line.getKey() + ": " + line.getValue() + "\n")
        .collect(Collectors.joining());
  }

  /** The note on a whole ledger, which says the rest itself. */
  static Map<String, String> ofLedger(String form) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("Form", form + ", written by Attest " + Attest.VERSION);
    lines.put("Selected", "the whole ledger");
    return lines;
  }

  /** The note as pairs of what and how, in their order. */
  static Map<String, String> lines(String form, Selection selection) {
    SortedSet<String> versions = new TreeSet<>();
    Map<String, Integer> outlets = new TreeMap<>();
    SortedSet<ReportId> reports = reports(selection);
    for (ReportId id : reports) {
      Reading reading = selection.reading(id);
      versions.add(reading.version());
      outlets.merge(reading.report().header().outlet().orElse("not known"), 1, Integer::sum);
    }
    long claims = selection.events().stream().mapToLong(event -> event.claims().size()).sum();
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("Form", form + ", written by Attest " + Attest.VERSION);
    lines.put("Reports read by", "Attest " + (versions.isEmpty() ? "-" : join(versions)));
    lines.put("Filters", selection.filters().orElse("none"));
    lines.put(
        "Selected",
        selection.events().size()
            + " events, which rest on "
            + claims
            + " claims of "
            + reports.size()
            + " reports");
    lines.put(
        "Outlets",
        outlets.entrySet().stream()
            .map(outlet -> outlet.getKey() + " (" + outlet.getValue() + ")")
            .collect(Collectors.joining(", ")));
    return lines;
  }

  private static String join(SortedSet<String> versions) {
    return String.join(", ", versions);
  }

  /** The reports that the events rest on. */
  static SortedSet<ReportId> reports(Selection selection) {
    SortedSet<ReportId> reports = new TreeSet<>();
    for (Event event : selection.events()) {
      event.claims().stream().map(Claim::id).map(ClaimId::report).forEach(reports::add);
    }
    return reports;
  }
}
