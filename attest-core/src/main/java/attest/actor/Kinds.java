package attest.actor;

import attest.model.Actor;

/** What kinds of actors have in common. */
final class Kinds {
  private Kinds() {}

  static boolean isState(Actor actor) {
    return actor.kind() == Actor.Kind.STATE;
  }

  /** States and their organs. */
  static boolean isOfState(Actor actor) {
    return switch (actor.kind()) {
      case STATE, GOVERNMENT, MILITARY, POLICE, INTELLIGENCE -> true;
      default -> false;
    };
  }

  static boolean isFighting(Actor actor) {
    return switch (actor.kind()) {
      case ARMED_GROUP, MILITIA, CRIMINAL_GROUP -> true;
      default -> false;
    };
  }

  /** Bodies that "it" may stand for. */
  static boolean isBody(Actor actor) {
    return switch (actor.kind()) {
      case PERSON, CIVILIANS, PROTESTERS, UNIDENTIFIED -> false;
      default -> !actor.id().startsWith("unidentified.");
    };
  }

  /** Parties that "they" may stand for. */
  static boolean isMany(Actor actor) {
    return switch (actor.kind()) {
      case PERSON, STATE, MEDIA -> false;
      default -> true;
    };
  }

  static boolean isPerson(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON;
  }
}
