package attest.eval.suite;

import attest.model.Claim;
import attest.model.Count;
import attest.model.EventType;
import attest.model.Figure.Harm;
import attest.model.Standing;
import attest.model.Standing.Discourse;
import java.util.List;
import java.util.Optional;

/**
 * The deaths of an ACLED note. A note is one event, however many happenings its words tell: where
 * its main claim counts nobody, the deaths of its other news are the event's. Vague words become
 * the numbers of ACLED's codebook ("Fatalities": an unknown number is 10, "dozens" 12, "hundreds"
 * 100).
 */
final class NoteToll {
  private NoteToll() {}

  /** The deaths that the claims tell, the main one first; empty = not stated. */
  static Optional<Toll> of(List<Claim> claims) {
    Claim main = claims.getFirst();
    Optional<Toll> told = coded(main);
    if (told.isPresent() || main.standing().discourse() == Discourse.BACKGROUND) {
      return told;
    }
    return main.type().value() == EventType.PEACEFUL_PROTEST
        ? Optional.empty()
        : claims.stream()
            .filter(NoteToll::isNews)
            .map(NoteToll::coded)
            .flatMap(Optional::stream)
            .reduce(Toll::plus);
  }

  private static boolean isNews(Claim claim) {
    Standing standing = claim.standing();
    boolean told =
        standing.discourse() == Discourse.MAIN || standing.discourse() == Discourse.SECONDARY;
    boolean real =
        standing.modality() == Standing.Modality.ASSERTED
            || standing.modality() == Standing.Modality.ALLEGED;
    return told && real;
  }

  private static Optional<Toll> coded(Claim claim) {
    return claim.figures(Harm.KILLED).stream()
        .findFirst()
        .map(told -> told.figure().value().count())
        .map(count -> count instanceof Count.Vague vague ? coded(vague) : Toll.of(count));
  }

  private static Toll coded(Count.Vague vague) {
    int number = vague.low() >= 100 ? 100 : vague.low() >= 20 ? 12 : 10;
    return new Toll(number, number);
  }
}
