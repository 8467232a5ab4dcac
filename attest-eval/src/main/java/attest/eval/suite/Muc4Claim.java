package attest.eval.suite;

import attest.model.Actor;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Figure;
import attest.model.Party;
import attest.model.Standing.Discourse;
import attest.model.Standing.Modality;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A claim by the rules of MUC-4: its incident type, and whether it is an incident at all. Fights
 * between armed forces, old news and things merely said are outside of the task.
 */
final class Muc4Claim {
  private static final int OLDEST_DAYS = 62;

  private static final int LONGEST_DAYS = 45;

  /** When the reports of the task begin: the day of those that tell none. */
  private static final LocalDate FIRST_REPORTS = LocalDate.of(1988, 1, 1);

  private static final Pattern FIRE =
      Pattern.compile("(?i)(burn|torch|arson|set fire|set ablaze|set on fire|firebomb|raze).*");
  private static final Pattern BLAST =
      Pattern.compile("(?i).*(bomb|dynamit|explo|blew|blow|blast).*");
  private static final Pattern ROBBERY =
      Pattern.compile("(?i).*(rob|steal|stole|loot|hold.?up|held up|theft|plunder).*");
  private static final Pattern HIJACK = Pattern.compile("(?i).*(hijack|commandeer).*");
  private static final Pattern BOMB =
      Pattern.compile("(?i).*(bomb|dynamit|explosive|charge|mine|booby).*");

  private Muc4Claim() {}

  /** The incident type; empty for kinds outside of the task. */
  static Optional<String> type(Claim claim, String text) {
    String words =
        claim.trigger().stream()
            .map(span -> span.in(text))
            .reduce("", (a, b) -> a + b + " ")
            .strip();
    return switch (claim.type().value()) {
      case CAR_BOMB, SUICIDE_BOMBING, IED_MINE, BOMBING -> Optional.of("BOMBING");
      case ABDUCTION -> Optional.of(HIJACK.matcher(words).matches() ? "HIJACKING" : "KIDNAPPING");
      case LOOTING_DESTRUCTION -> Optional.of(property(claim, words));
      case CRIME -> ROBBERY.matcher(words).matches() ? Optional.of("ROBBERY") : Optional.empty();
      case ATTACK,
          ATTACK_ON_CIVILIANS,
          SHOOTING_CIVILIANS,
          KILLING,
          ASSASSINATION,
          EXECUTION,
          AMBUSH,
          GRENADE,
          ROCKET_MISSILE_ATTACK,
          SHELLING,
          TORTURE,
          SEXUAL_VIOLENCE,
          MOB_VIOLENCE,
          PROTEST_LETHAL_FORCE,
          AIR_STRIKE,
          DRONE_STRIKE,
          HELICOPTER_ATTACK,
          CHEMICAL_ATTACK ->
          Optional.of(hasBomb(claim) ? "BOMBING" : "ATTACK");
      case ARMED_CLASH -> harmsSomebody(claim) ? Optional.of("ATTACK") : Optional.empty();
      case OFFENSIVE -> hitsOthers(claim) ? Optional.of("ATTACK") : Optional.empty();
      case THREAT -> Optional.of("ATTACK");
      default -> Optional.empty();
    };
  }

  /** A fight or an offensive that harms people who do not fight. */
  private static boolean hitsOthers(Claim claim) {
    return claim.figures().stream().anyMatch(f -> isCivil(f.figure().value()))
        || claim.roles().victims().stream().anyMatch(party -> isCivil(party.value()));
  }

  private static boolean isCivil(Party party) {
    return party
        .actor()
        .likeliest()
        .map(actor -> actor.kind() == Actor.Kind.CIVILIANS || actor.kind() == Actor.Kind.PERSON)
        .orElse(!Muc4Armed.isArmed(party));
  }

  /**
   * A fight of which more is told than that it was fought: a day and who was hit, or that people
   * were who do not fight.
   */
  private static boolean harmsSomebody(Claim claim) {
    return claim.time().isPresent() && !harmed(claim).isEmpty()
        || hitsOthers(claim)
        || claim.figures().stream().anyMatch(f -> isCivil(f.figure().value()));
  }

  private static String property(Claim claim, String words) {
    if (FIRE.matcher(words).matches()) {
      return "ARSON";
    }
    if (ROBBERY.matcher(words).matches()) {
      return "ROBBERY";
    }
    return BLAST.matcher(words).matches() || hasBomb(claim) ? "BOMBING" : "ATTACK";
  }

  private static boolean hasBomb(Claim claim) {
    return claim.roles().weapons().stream().anyMatch(w -> BOMB.matcher(w.value()).matches());
  }

  /** Told as having happened, attempted or threatened, by the report's own news, not long ago. */
  static boolean isIncident(Claim claim, Optional<TimeSpan> published) {
    Modality modality = claim.standing().modality();
    Discourse discourse = claim.standing().discourse();
    boolean told =
        modality == Modality.ASSERTED
            || modality == Modality.ALLEGED
            || modality == Modality.DENIED
            || modality == Modality.THREATENED;
    return told
        && discourse != Discourse.RELATED
        && !claim.standing().repeated()
        && !isOld(claim, published)
        && !isLong(claim)
        && isSpecific(claim);
  }

  private static boolean isOld(Claim claim, Optional<TimeSpan> published) {
    Optional<LocalDate> last = claim.time().flatMap(time -> time.value().last());
    LocalDate day = published.flatMap(TimeSpan::last).orElse(FIRST_REPORTS);
    return last.filter(told -> told.isBefore(day.minusDays(OLDEST_DAYS))).isPresent();
  }

  /** Told of a longer time: a count of many incidents. */
  private static boolean isLong(Claim claim) {
    Optional<TimeSpan> time = claim.time().map(Cited::value);
    Optional<LocalDate> first = time.flatMap(TimeSpan::first);
    Optional<LocalDate> last = time.flatMap(TimeSpan::last);
    return first.isPresent()
        && last.isPresent()
        && first.get().plusDays(LONGEST_DAYS).isBefore(last.get());
  }

  private static boolean isCivil(Figure figure) {
    return switch (figure.whom()) {
      case CIVILIANS, CHILDREN, WOMEN, HEALTH_WORKERS, JOURNALISTS, AID_WORKERS, PROTESTERS -> true;
      case UNSTATED, COMBATANTS, POLICE, PERPETRATORS, OBJECTS -> false;
    };
  }

  /** Somebody or something is hit, or the deed has a day or a weapon of its own. */
  private static boolean isSpecific(Claim claim) {
    return !harmed(claim).isEmpty()
        || !claim.figures().isEmpty()
        || claim.time().isPresent() && claim.place().isPresent();
  }

  static List<Cited<Party>> harmed(Claim claim) {
    return java.util.stream.Stream.concat(
            claim.roles().victims().stream(), claim.roles().targets().stream())
        .toList();
  }
}
