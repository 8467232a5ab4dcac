package attest.export;

import attest.model.Cited;
import attest.model.Claim;
import attest.model.Event;
import attest.model.Party;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.Span;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table in the form of GDELT's mentions: one row for each claim, that is for each report of an
 * event, with where in its text the actors and the action stand. No header, as there; offsets are
 * characters (code points) from 0, -1 = not told.
 */
final class GdeltMentions implements Export {
  private static final String NOT_TOLD = "-1";
  private static final String ON_THE_WEB = "1";
  private static final String NAMED_ONLY = "2";
  private static final double PERCENT = 100;

  @Override
  public String name() {
    return "gdelt";
  }

  @Override
  public void write(List<Event> events, Function<ReportId, Report> reports, Appendable out)
      throws IOException {
    for (Event event : events) {
      Optional<LocalDate> first =
          event.claims().stream()
              .map(claim -> reports.apply(claim.id().report()))
              .flatMap(report -> CodedEvent.published(report).stream())
              .min(Comparator.naturalOrder());
      for (Claim claim : event.claims()) {
        SchemeTsv.line(out, mention(event, first, claim, reports.apply(claim.id().report())));
      }
    }
  }

  private static List<String> mention(
      Event event, Optional<LocalDate> first, Claim claim, Report report) {
    Optional<String> address = report.header().url().map(URI::toString);
    String text = report.text();
    return List.of(
        "ATTEST-" + event.id(),
        instant(first),
        instant(CodedEvent.published(report)),
        address.isPresent() ? ON_THE_WEB : NAMED_ONLY,
        Csv.guarded(report.header().outlet().orElse("")),
        Csv.guarded(address.orElse(report.id().value())),
        "",
        offset(text, first(claim.roles().actors())),
        offset(text, first(claim.roles().targets())),
        offset(text, claim.trigger().stream().findFirst()),
        "1",
        Long.toString(Math.round(claim.type().how().confidence() * PERCENT)),
        Integer.toString(text.codePointCount(0, text.length())),
        "",
        "",
        "");
  }

  private static String instant(Optional<LocalDate> day) {
    return day.map(known -> known.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000").orElse("");
  }

  private static Optional<Span> first(List<Cited<Party>> parties) {
    return parties.stream().flatMap(party -> party.at().stream()).findFirst();
  }

  private static String offset(String text, Optional<Span> at) {
    return at.map(span -> Integer.toString(text.codePointCount(0, span.start()))).orElse(NOT_TOLD);
  }
}
