package attest.link;

import attest.model.Claim;
import attest.model.Event;
import attest.model.Figure.Harm;
import attest.model.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A figure of an event that a later edition of a page changed: "killed 36 -> 45".
 *
 * @param before the edition that told the old figure
 * @param after the next edition that tells one
 * @param harm what is counted
 * @param was the figure in the earlier edition, in short: {@code 36+}
 * @param now the figure in the later one
 */
public record Revision(ReportId before, ReportId after, Harm harm, String was, String now) {
  /** What the editions of each page changed, oldest first. */
  public static List<Revision> of(Event event) {
    List<Revision> revisions = new ArrayList<>();
    for (Event.Origin origin : event.origins()) {
      for (List<ReportId> page : origin.pages()) {
        for (Harm harm : Harm.values()) {
          revisions.addAll(of(event, page, harm));
        }
      }
    }
    return revisions;
  }

  private static List<Revision> of(Event event, List<ReportId> page, Harm harm) {
    List<Revision> revisions = new ArrayList<>();
    List<ReportId> telling =
        page.stream().filter(report -> !told(event, report, harm).isEmpty()).toList();
    for (int i = 1; i < telling.size(); i++) {
      String was = told(event, telling.get(i - 1), harm);
      String now = told(event, telling.get(i), harm);
      if (!was.equals(now)) {
        revisions.add(new Revision(telling.get(i - 1), telling.get(i), harm, was, now));
      }
    }
    return revisions;
  }

  private static String told(Event event, ReportId report, Harm harm) {
    return event.claims().stream()
        .filter(claim -> claim.id().report().equals(report))
        .flatMap((Claim claim) -> claim.figures(harm).stream())
        .map(figure -> figure.figure().value().count().brief())
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  /** "killed 36 -> 45". */
  public String words() {
    return harm.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + was + " -> " + now;
  }
}
