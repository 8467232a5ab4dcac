package attest.eval.suite;

import attest.eval.suite.Prediction.Told;
import attest.model.Claim;
import attest.model.EventType;
import attest.model.Standing.Discourse;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * Orders the claims of a report: its main news first, then by discourse and place in the text.
 * Where a suite asks for the shooting that a report is about, an arrest or a trial comes behind it.
 */
final class MainFirst {
  private static final Set<String> ABOUT_SHOOTINGS = Set.of("gva", "gva-cluster");
  private static final Set<EventType> SHOOTINGS =
      EnumSet.of(
          EventType.SHOOTING_CIVILIANS,
          EventType.KILLING,
          EventType.ARMED_CLASH,
          EventType.AMBUSH,
          EventType.ASSASSINATION,
          EventType.EXECUTION,
          EventType.ATTACK,
          EventType.ATTACK_ON_CIVILIANS,
          EventType.PROTEST_LETHAL_FORCE);

  private MainFirst() {}

  static Comparator<Told> order(String suite) {
    Comparator<Told> byNews =
        Comparator.comparing((Told told) -> discourse(claim(told)))
            .thenComparing(told -> claim(told).standing().repeated())
            .thenComparing(told -> claim(told).id());
    return ABOUT_SHOOTINGS.contains(suite)
        ? Comparator.comparing((Told told) -> !isShooting(claim(told))).thenComparing(byNews)
        : byNews;
  }

  private static Claim claim(Told told) {
    return told.alone().claims().getFirst();
  }

  private static boolean isShooting(Claim claim) {
    return SHOOTINGS.contains(claim.type().value()) && discourse(claim) != Discourse.RELATED;
  }

  private static Discourse discourse(Claim claim) {
    return claim.standing().discourse();
  }
}
