package attest.export;

import attest.model.Attribution;
import attest.model.Claim;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.Speaker;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who says so, in words for a table. */
final class Says {
  private Says() {}

  /** The speakers of an event's claims, each chain once, in the order of the claims. */
  static List<String> all(Event event, Function<ReportId, Report> reports) {
    Set<String> names = new LinkedHashSet<>();
    event.claims().forEach(claim -> names.addAll(all(claim, reports)));
    return List.copyOf(names);
  }

  /** The speakers of a claim; the outlet where nobody else vouches. */
  static List<String> all(Claim claim, Function<ReportId, Report> reports) {
    return claim.attributions().isEmpty()
        ? List.of(who(Attribution.REPORT_ITSELF, claim, reports))
        : claim.attributions().stream().map(chain -> who(chain, claim, reports)).toList();
  }

  /** "a police officer via the agency"; the outlet where nobody else vouches. */
  static String who(Attribution attribution, Claim claim, Function<ReportId, Report> reports) {
    if (attribution.isReportItself()) {
      return reports.apply(claim.id().report()).header().outlet().orElse("the report");
    }
    return attribution.chain().reversed().stream()
        .map(speaker -> speaker.party().value().name())
        .reduce((inner, outer) -> inner + " via " + outer)
        .orElseThrow();
  }

  /** Whether somebody who vouches belongs to the fight. */
  static boolean isPartyToTheFight(Event event) {
    return event.claims().stream().anyMatch(Says::isPartyToTheFight);
  }

  /** Whether somebody who vouches for a claim belongs to the fight. */
  static boolean isPartyToTheFight(Claim claim) {
    return claim.attributions().stream()
        .flatMap(attribution -> attribution.chain().stream())
        .anyMatch(Speaker::partyToTheFight);
  }

  /** The words that a claim rests on, {@code " ... "} between stretches. */
  static String quote(Claim claim, Report report) {
    return claim.evidence().stream()
        .map(span -> span.in(report.text()).replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining(" ... "));
  }
}
