package attest.figure;

import attest.model.Actor;
import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Figure;
import attest.model.Figure.Harm;
import attest.model.Party;
import attest.model.Speaker;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether who gives a figure has an interest in it: a party to the fight on its enemy's dead. */
final class Interest {
  private Interest() {}

  static boolean countsEnemyDead(Claim claim, Figure figure, Attribution by) {
    if (by.isReportItself() || !harmsPeople(figure.harm())) {
      return false;
    }
    Speaker speaker = by.chain().getLast();
    return speaker.partyToTheFight() && mayBeFighters(figure) && !ownDead(claim, figure, speaker);
  }

  private static boolean harmsPeople(Harm harm) {
    return harm == Harm.KILLED || harm == Harm.WOUNDED || harm == Harm.KILLED_OR_WOUNDED;
  }

  private static boolean mayBeFighters(Figure figure) {
    return switch (figure.whom()) {
      case UNSTATED, COMBATANTS, POLICE, PERPETRATORS -> true;
      case CIVILIANS,
          CHILDREN,
          WOMEN,
          HEALTH_WORKERS,
          JOURNALISTS,
          AID_WORKERS,
          PROTESTERS,
          OBJECTS ->
          false;
    };
  }

  /** An army that tells of its own fallen, police of dead officers, a group of its dead. */
  private static boolean ownDead(Claim claim, Figure figure, Speaker speaker) {
    Optional<Actor> tells = speaker.party().value().actor().likeliest();
    boolean ownOfficers =
        figure.whom() == Figure.Population.POLICE
            && tells.filter(actor -> actor.kind() != Actor.Kind.ARMED_GROUP).isPresent();
    return ownOfficers
        || tells
            .filter(actor -> harmed(claim).anyMatch(other -> sameSide(actor, other)))
            .isPresent();
  }

  private static Stream<Actor> harmed(Claim claim) {
    Stream<Cited<Party>> parties =
        claim.roles().victims().isEmpty()
            ? claim.roles().targets().stream()
            : claim.roles().victims().stream();
    return parties.flatMap(party -> party.value().actor().likeliest().stream());
  }

  /** The same actor, the whole that it is part of, or forces of one state. */
  static boolean sameSide(Actor one, Actor other) {
    return one.id().equals(other.id())
        || belongs(one, other)
        || belongs(other, one)
        || (ofState(one) && ofState(other) && one.country().equals(other.country()));
  }

  private static boolean belongs(Actor part, Actor whole) {
    return part.parents().stream().anyMatch(tie -> tie.to().equals(whole.id()));
  }

  private static boolean ofState(Actor actor) {
    return actor.country().isPresent()
        && switch (actor.kind()) {
          case STATE, GOVERNMENT, MILITARY, POLICE, INTELLIGENCE -> true;
          default -> false;
        };
  }
}
