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
   * Reports that share one origin: same text, same agency, same wording.
   *
   * @param reports at least one, first the one taken as the original
   * @param why what shows it: "same words", "credits the same agency", "stands alone"
   */
  public record Origin(List<ReportId> reports, String why) {
    public Origin {
      reports = List.copyOf(reports);
      if (reports.isEmpty()) {
        throw new IllegalArgumentException("an origin without reports");
      }
    }
  }

  public Event {
    claims = List.copyOf(claims);
    origins = List.copyOf(origins);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("event " + id + " has no claims");
    }
  }
}
