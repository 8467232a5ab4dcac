package attest.scheme;

import attest.model.Event;
import attest.model.EventType;
import attest.model.Figure;
import java.util.Optional;

/**
 * ACLED event and sub-event types (codebook of 2023, "ACLED event types"). Strategic developments
 * are coded only where they are significant: a single arrest is not.
 */
final class Acled implements Scheme {
  private static final int MASS_ARREST = 10;
  private static final String BATTLES = "Battles";
  private static final String AGAINST_CIVILIANS = "Violence against civilians";

  private final KindTable table;

  Acled(KindTable table) {
    this.table = table;
  }

  @Override
  public String name() {
    return "acled";
  }

  @Override
  public Optional<Coding> code(Event event) {
    Sides sides = Sides.of(event);
    return switch (event.type()) {
      case ATTACK, KILLING, OFFENSIVE -> unnamedViolence(event, sides);
      case AMBUSH, ASSASSINATION -> onArmedOrNot(event, sides);
      case ABDUCTION -> abduction(event, sides);
      case ARREST -> arrest(event, sides);
      default -> byKind(event);
    };
  }

  private Optional<Coding> byKind(Event event) {
    return table
        .find(event.type())
        .flatMap(row ->
            row.acled()
                .map(code -> coding(event, code, row.acledSub(), "kind " + event.type().id())));
  }

  /** Violence whose means is not told: only its sides can say what ACLED calls it. */
  private static Optional<Coding> unnamedViolence(Event event, Sides sides) {
    if (sides.armedOnBothSides() && !sides.unarmedAreHit()) {
      return battle(event, "armed actors on both sides");
    }
    boolean somebodyActs = !event.roles().actors().isEmpty();
    boolean aimed = event.type() == EventType.ATTACK || somebodyActs;
    if (event.type() != EventType.OFFENSIVE && aimed && sides.onlyArmedAreHit()) {
      return battle(event, "the target is armed");
    }
    boolean killed = event.type() == EventType.KILLING || sides.someoneIsKilled();
    if (event.type() != EventType.OFFENSIVE && (somebodyActs || killed) && sides.unarmedAreHit()) {
      return attack(event, "unarmed people are attacked");
    }
    return Optional.empty();
  }

  /** Codebook, "Attack": an armed target on duty makes it a battle. */
  private static Optional<Coding> onArmedOrNot(Event event, Sides sides) {
    if (sides.unarmedAreHit()) {
      return attack(event, "the target is unarmed");
    }
    return sides.onlyArmedAreHit()
        ? battle(event, "the target is armed")
        : event.type() == EventType.AMBUSH ? Optional.empty() : attack(event, "an assassination");
  }

  /** Codebook, "Abduction": when the abducted are killed it becomes an attack. */
  private static Optional<Coding> abduction(Event event, Sides sides) {
    return sides.someoneIsKilled()
        ? attack(event, "abducted and killed")
        : Optional.of(
            coding(
                event,
                AGAINST_CIVILIANS,
                Optional.of("Abduction/forced disappearance"),
                "kind abduction"));
  }

  /** Codebook, "Arrests": mass arrests, and arrests of people who matter to a conflict. */
  private static Optional<Coding> arrest(Event event, Sides sides) {
    int arrested = Math.max(sides.most(Figure.Harm.ARRESTED), sides.most(Figure.Harm.CAPTURED));
    if (arrested >= MASS_ARREST) {
      return arrests(event, "mass arrest of " + arrested);
    }
    if (sides.significantAreHit()) {
      return arrests(event, "the arrested matter to the conflict");
    }
    return sides.fightersAct() ? arrests(event, "arrest by an armed force") : Optional.empty();
  }

  private static Optional<Coding> arrests(Event event, String why) {
    return Optional.of(coding(event, "Strategic developments", Optional.of("Arrests"), why));
  }

  private static Optional<Coding> battle(Event event, String why) {
    return Optional.of(coding(event, BATTLES, Optional.of("Armed clash"), why));
  }

  private static Optional<Coding> attack(Event event, String why) {
    return Optional.of(coding(event, AGAINST_CIVILIANS, Optional.of("Attack"), why));
  }

  private static Coding coding(Event event, String code, Optional<String> sub, String why) {
    return Coding.of(event, "acled", code, sub, why);
  }
}
