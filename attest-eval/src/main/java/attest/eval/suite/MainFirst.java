package attest.eval.suite;

import attest.eval.suite.Prediction.Told;
import attest.model.Claim;
import attest.model.Standing.Discourse;
import java.util.Comparator;

/** Orders the claims of a report: its main news first, then by discourse and place in the text. */
final class MainFirst {
  static final Comparator<Told> ORDER =
      Comparator.comparing((Told told) -> discourse(told.alone().claims().getFirst()))
          .thenComparing(told -> told.alone().claims().getFirst().standing().repeated())
          .thenComparing(told -> told.alone().claims().getFirst().id());

  private MainFirst() {}

  private static Discourse discourse(Claim claim) {
    return claim.standing().discourse();
  }
}
