package attest.app;

import attest.ledger.Ledger;
import attest.link.Revision;
import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Event;
import attest.model.Found;
import attest.model.Location;
import attest.model.Party;
import attest.model.Place;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.Span;
import attest.model.Speaker;
import attest.model.TimeSpan;
import attest.scheme.Coding;
import attest.scheme.PlacePrecision;
import attest.scheme.Scheme;
import attest.scheme.TimePrecision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One event in full: every claim, its values, the words behind each, and who says so. */
final class EventPage {
  private static final List<Scheme> SCHEMES = Scheme.builtIn();

  private final Ink ink;
  private final StringBuilder out = new StringBuilder();

  private EventPage(Ink ink) {
    this.ink = ink;
  }

  /**
   * @param readings finds a claim's report
   * @return the page, ending with a line break
   */
  static String print(Event event, Function<ReportId, Optional<Ledger.Reading>> readings, Ink ink) {
    EventPage page = new EventPage(ink);
    page.heading(event);
    page.codes(event);
    page.precision(event);
    page.reports(event);
    event.origins().forEach(page::origin);
    Revision.of(event).forEach(page::revision);
    page.figures(event, readings);
    for (Claim claim : event.claims()) {
      readings.apply(claim.id().report()).ifPresent(reading -> page.claim(claim, reading.report()));
    }
    return page.out.toString();
  }

  private void figures(Event event, Function<ReportId, Optional<Ledger.Reading>> readings) {
    Map<ReportId, Report> known = new HashMap<>();
    event.claims().stream()
        .flatMap(claim -> readings.apply(claim.id().report()).stream())
        .forEach(reading -> known.put(reading.report().id(), reading.report()));
    if (event.claims().stream().allMatch(claim -> known.containsKey(claim.id().report()))) {
      Function<ReportId, Report> reports = id -> Optional.ofNullable(known.get(id)).orElseThrow();
      out.append(FigurePage.print(event, reports, ink));
    }
  }

  /** One claim of one report. */
  static String print(Claim claim, Report report, Ink ink) {
    EventPage page = new EventPage(ink);
    page.claim(claim, report);
    return page.out.toString();
  }

  private void heading(Event event) {
    line(
        ink.bold(event.id().value())
            + "  "
            + ink.bold(EventWords.type(event))
            + ", "
            + EventWords.time(event.time())
            + ", "
            + EventWords.place(event.place()));
    line("  " + EventWords.whoToWhom(event.roles()));
  }

  private void codes(Event event) {
    for (Scheme scheme : SCHEMES) {
      scheme.code(event).ifPresent(this::code);
    }
  }

  private void precision(Event event) {
    List<String> codes = new ArrayList<>();
    event
        .place()
        .flatMap(PlacePrecision::of)
        .ifPresent(place -> {
          place.acled().ifPresent(code -> codes.add("acled geo_precision " + code));
          codes.add("ucdp where_prec " + place.ucdp());
        });
    event
        .time()
        .flatMap(TimePrecision::of)
        .ifPresent(time -> {
          time.acled().ifPresent(code -> codes.add("acled time_precision " + code));
          codes.add("ucdp date_prec " + time.ucdp());
        });
    if (!codes.isEmpty()) {
      line("  precision: " + String.join(", ", codes));
    }
  }

  private void code(Coding coding) {
    String sub = coding.sub().map(narrower -> " / " + narrower).orElse("");
    line(
        "  code: "
            + coding.scheme()
            + " "
            + ink.bold(coding.code() + sub)
            + ink.dim(String.format(Locale.ROOT, "  %.2f ", coding.confidence()) + coding.why()));
  }

  private void reports(Event event) {
    long reports = event.origins().stream().mapToLong(origin -> origin.reports().size()).sum();
    int origins = event.origins().size();
    line("  " + counted(reports, "report") + ", " + counted(origins, "origin"));
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private void revision(Revision revision) {
    line(
        "  updated: "
            + revision.words()
            + ink.dim(" (" + revision.before() + ", " + revision.after() + ")"));
  }

  private void origin(Event.Origin origin) {
    String reports =
        origin.reports().stream().map(ReportId::value).collect(Collectors.joining(", "));
    line(ink.dim("  origin: " + reports + " (" + origin.why() + ")"));
  }

  private void claim(Claim claim, Report report) {
    line("");
    line(
        "  claim "
            + ink.bold(claim.id().toString())
            + ink.dim("  " + source(report) + "  " + words(claim.standing().discourse())));
    cited("type", claim.type(), type -> type.id().replace('_', ' '), report);
    claim.time().ifPresent(time -> cited("when", time, EventPage::time, report));
    claim.place().ifPresent(place -> where(place, report));
    claim.roles().actors().forEach(party -> cited("actor", party, EventPage::party, report));
    claim.roles().targets().forEach(party -> cited("target", party, EventPage::party, report));
    claim.roles().victims().forEach(party -> cited("victim", party, EventPage::party, report));
    claim.roles().weapons().forEach(weapon -> cited("weapon", weapon, name -> name, report));
    claim
        .figures()
        .forEach(figure -> {
          cited("figure", figure.figure(), FigureWords::of, report);
          says("  by", figure.by(), report);
        });
    if (claim.attributions().isEmpty()) {
      line("    " + label("says") + "the report itself");
    }
    claim.attributions().forEach(chain -> says("says", chain, report));
  }

  private void where(Cited<Location> place, Report report) {
    cited("where", place, EventPage::place, report);
    List<Found.Candidate<Place>> candidates = place.value().place().candidates();
    if (candidates.size() > 1) {
      for (Found.Candidate<Place> candidate : candidates) {
        line(
            "    "
                + label("")
                + ink.dim(String.format(Locale.ROOT, "  %.2f  ", candidate.score()))
                + EventWords.named(candidate.value())
                + point(candidate.value()));
      }
    }
  }

  private void says(String label, Attribution chain, Report report) {
    if (chain.isReportItself()) {
      line("    " + label(label) + "the report itself");
      return;
    }
    for (Speaker speaker : chain.chain()) {
      cited(
          label,
          speaker.party(),
          party ->
              party.name()
                  + " "
                  + words(speaker.stance())
                  + (speaker.partyToTheFight() ? ink.yellow(" (a party to the fight)") : ""),
          report);
    }
  }

  private <T> void cited(String label, Cited<T> cited, Function<T, String> words, Report report) {
    String quotes =
        cited.at().stream()
            .map(span -> "“" + quote(span, report) + "”")
            .distinct()
            .collect(Collectors.joining(" "));
    line(
        "    "
            + label(label)
            + words.apply(cited.value())
            + "  "
            + ink.cyan(quotes)
            + ink.dim(
                String.format(
                    Locale.ROOT, "  %.2f %s", cited.how().confidence(), cited.how().rule())));
  }

  private static String quote(Span span, Report report) {
    return span.in(report.text()).replaceAll("\\s+", " ");
  }

  private String label(String name) {
    return ink.dim(String.format(Locale.ROOT, "%-8s", name));
  }

  private static String source(Report report) {
    String outlet = report.header().outlet().orElse("unknown outlet");
    String day = report.header().published().map(TimeSpan::edtf).orElse("undated");
    return outlet + ", " + day;
  }

  private static String time(TimeSpan time) {
    String part = time.partOfDay().map(p -> " " + p).orElse("");
    return time.edtf() + part + " (" + String.join("; ", time.reasons()) + ")";
  }

  private static String place(Location location) {
    String words = EventWords.place(Optional.of(location));
    return switch (location.place()) {
      case Found.One<Place>(Place place, double score) -> words + point(place);
      case Found.Several<Place> several -> words;
      case Found.None<Place>(String why) -> words + ": " + why;
    };
  }

  private static String point(Place place) {
    return place
        .point()
        .map(p -> String.format(Locale.ROOT, " [%.4f, %.4f]", p.latitude(), p.longitude()))
        .orElse("");
  }

  private static String party(Party party) {
    return switch (party.actor()) {
      case Found.None<?>(String why) -> party.words() + " (" + why + ")";
      default -> party.name();
    };
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void line(String words) {
    out.append(words).append('\n');
  }
}
