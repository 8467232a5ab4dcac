package attest.model;

import java.util.List;
import java.util.Optional;

/**
 * Claims of one happening, with what they have in common. Figures that disagree stand side by side
 * in {@link #claims()}; no single number is made here.
 *
 * @param id survives later reads
 * @param type the most telling kind that its claims give
 * @param standing the strongest standing among its claims
 * @param claims at least one, by report and number
 * @param origins its reports grouped by common origin: copies of one wire story are one origin
 * @param time the narrowest time that fits its claims; empty = not stated
 * @param place the most exact place that fits its claims; empty = not stated
 * @param roles each actor once, however many claims name it
 */
public record Event(
    EventId id,
    EventType type,
    Standing standing,
    List<Claim> claims,
    List<Origin> origins,
    Optional<TimeSpan> time,
    Optional<Location> place,
    Claim.Roles roles) {
  /**
   * Reports that share one origin: same text, same agency, same wording, same page.
   *
   * @param reports at least one, first the one taken as the original
   * @param why what shows it: "same words", "credits the same agency", "stands alone"
   * @param pages those among them that are editions of one page, oldest first; for each page two
   *     reports or more
   */
  public record Origin(List<ReportId> reports, String why, List<List<ReportId>> pages) {
    public Origin {
      reports = List.copyOf(reports);
      pages = pages.stream().map(List::copyOf).toList();
      if (reports.isEmpty()) {
        throw new IllegalArgumentException("an origin without reports");
      }
    }

    /** An origin whose reports are of different pages. */
    public Origin(List<ReportId> reports, String why) {
      this(reports, why, List.of());
    }
  }

  public Event {
    claims = List.copyOf(claims);
    origins = List.copyOf(origins);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("event " + id + " has no claims");
    }
  }

  /**
   * Whether a claim's figures of one harm still stand: no later edition of its page tells how many
   * suffered that harm.
   */
  public boolean isCurrent(Claim claim, Figure.Harm harm) {
    ReportId report = claim.id().report();
    return origins.stream()
        .flatMap(origin -> origin.pages().stream())
        .filter(page -> page.contains(report))
        .flatMap(page -> page.stream().skip(page.indexOf(report) + 1L))
        .noneMatch(later -> tells(later, harm));
  }

  private boolean tells(ReportId report, Figure.Harm harm) {
    return claims.stream()
        .anyMatch(claim -> claim.id().report().equals(report) && !claim.figures(harm).isEmpty());
  }
}
