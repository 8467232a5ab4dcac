package attest.eval.suite;

import attest.model.Claim;
import attest.model.Count;
import attest.model.Figure.Harm;
import attest.model.Standing;
import attest.model.Standing.Discourse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The deaths of an ACLED note. A note is one event, however many happenings its words tell: where
 * its main claim counts nobody, the deaths of its other news are the event's. As ACLED's codebook
 * has it ("Fatalities"): of a range the lowest number stands; an unknown number is 10, "dozens" 12,
 * "hundreds" 100; a sum over several days or places is divided evenly among them.
 */
final class NoteToll {
  /** Over how many days or places a claim's sum is told. */
  interface Parts {
    int of(Claim claim, int sum);
  }

  private final Parts parts;

  /** The tolls of a note whose claims each sum the dead of so many days or places. */
  NoteToll(Parts parts) {
    this.parts = parts;
  }

  /** The deaths that the claims tell, the main one first; empty = not stated. */
  Optional<Toll> of(List<Claim> claims) {
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    Claim main = claims.getFirst();
    Optional<Toll> told = coded(main);
    if (told.isPresent() || main.standing().discourse() == Discourse.BACKGROUND) {
      return told;
    }
    return claims.stream()
        .filter(NoteToll::isNews)
        .map(this::coded)
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

  private Optional<Toll> coded(Claim claim) {
    List<Count> told =
        claim.figures(Harm.KILLED).stream().map(f -> f.figure().value().count()).toList();
    return told.stream()
        .findFirst()
        .map(
            count -> count instanceof Count.Vague vague ? coded(vague, told) : Toll.of(count).low())
        .map(sum -> each(sum, parts.of(claim, sum)));
  }

  /** "An unspecified number; some say 6, others 18": the lowest number that is told. */
  private static int coded(Count.Vague vague, List<Count> told) {
    OptionalInt lowest =
        told.stream()
            .filter(count -> !(count instanceof Count.Vague))
            .mapToInt(count -> Toll.of(count).low())
            .filter(number -> number >= vague.low() && number > 1)
            .min();
    return lowest.orElseGet(() -> coded(vague));
  }

  private static Toll each(int sum, int parts) {
    int each = sum == 0 ? 0 : Math.max(1, sum / parts);
    return new Toll(each, each);
  }

  private static int coded(Count.Vague vague) {
    if (vague.low() >= 100) {
      return 100;
    }
    return switch (vague.words()) {
      case "tens" -> 10;
      case "scores" -> 20;
      default -> vague.low() >= 20 ? 12 : 10;
    };
  }
}
