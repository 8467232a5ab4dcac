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

/** Who says so, in words for a table. */
final class Says {
  private Says() {}

  /** The speakers of an event's claims, each chain once, in the order of the claims. */
  static List<String> all(Event event, Function<ReportId, Report> reports) {
    Set<String> names = new LinkedHashSet<>();
    for (Claim claim : event.claims()) {
      if (claim.attributions().isEmpty()) {
        names.add(who(Attribution.REPORT_ITSELF, claim, reports));
      }
      claim.attributions().forEach(chain -> names.add(who(chain, claim, reports)));
    }
    return List.copyOf(names);
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
    return event.claims().stream()
        .flatMap(claim -> claim.attributions().stream())
        .flatMap(attribution -> attribution.chain().stream())
        .anyMatch(Speaker::partyToTheFight);
  }
}
