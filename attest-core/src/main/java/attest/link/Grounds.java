package attest.link;

import attest.model.ClaimId;
import attest.model.EventId;
import java.util.List;

/**
 * Why the claims of an event were joined, and why those of its neighbours were not.
 *
 * @param joins for each claim but a lone one the claim of the event that it fits best
 * @param refusals the nearest other events, those that may be the same one first
 */
public record Grounds(List<Join> joins, List<Refusal> refusals) {
  public Grounds {
    joins = List.copyOf(joins);
    refusals = List.copyOf(refusals);
  }

  /**
   * Two claims of one event.
   *
   * @param score points for their being one happening
   * @param why every trait that spoke, in words
   */
  public record Join(ClaimId claim, ClaimId with, double score, List<String> why) {
    public Join {
      why = List.copyOf(why);
    }
  }

  /**
   * Another event that was kept apart.
   *
   * @param claim a claim of the event explained
   * @param other the claim of the other event that shows why
   * @param score points of those two; below 0 where something bars that they are one
   * @param unsure whether nothing bars it and little is missing: a possible duplicate
   * @param why what bars it, or every trait that spoke
   */
  public record Refusal(
      EventId event, ClaimId claim, ClaimId other, double score, boolean unsure, List<String> why) {
    public Refusal {
      why = List.copyOf(why);
    }
  }

  /** The events that may be the same one. */
  public List<EventId> possibleDuplicates() {
    return refusals.stream().filter(Refusal::unsure).map(Refusal::event).toList();
  }
}
