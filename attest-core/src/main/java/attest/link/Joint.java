package attest.link;

import attest.model.Claim;
import attest.model.Event;
import attest.model.Event.Origin;
import attest.model.EventId;
import attest.model.ReportId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The event that claims make when a person, not the linker, says which belong together. */
public final class Joint {
  private static final Kinds KINDS = Kinds.load();

  private Joint() {}

  /**
   * @param claims at least one; each counts once
   * @param origins those of the events that they came from; reports without a claim are left out
   */
  public static Event of(EventId id, List<Claim> claims, List<Origin> origins) {
    Set<Object> seen = new HashSet<>();
    List<Claim> once =
        claims.stream()
            .filter(claim -> seen.add(claim.id()))
            .sorted(Comparator.comparing(Claim::id))
            .toList();
    return new Event(
        id,
        Common.kind(once, KINDS),
        Common.standing(once),
        once,
        origins(once, origins),
        Common.time(once),
        Common.place(once),
        Common.roles(once));
  }

  private static List<Origin> origins(List<Claim> claims, List<Origin> origins) {
    Set<ReportId> open =
        claims.stream().map(claim -> claim.id().report()).collect(Collectors.toSet());
    List<Origin> left = new ArrayList<>();
    for (Origin origin : origins) {
      List<ReportId> reports = origin.reports().stream().filter(open::contains).toList();
      if (!reports.isEmpty()) {
        left.add(new Origin(reports, origin.why(), pages(origin, reports)));
      }
      reports.forEach(open::remove);
    }
    return left;
  }

  private static List<List<ReportId>> pages(Origin origin, List<ReportId> reports) {
    return origin.pages().stream()
        .map(page -> page.stream().filter(reports::contains).toList())
        .filter(page -> page.size() > 1)
        .toList();
  }
}
