package attest.claim;

import attest.model.Actor;
import attest.model.EventType;
import attest.model.Mention;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells kinds of violence from other kinds, and sentences in which somebody is armed. */
final class Violence {
  private static final Set<Actor.Kind> ARMED =
      EnumSet.of(
          Actor.Kind.MILITARY,
          Actor.Kind.MILITIA,
          Actor.Kind.ARMED_GROUP,
          Actor.Kind.COALITION,
          Actor.Kind.CRIMINAL_GROUP);

  private Violence() {}

  static boolean is(EventType type) {
    return type.sphere() == EventType.Sphere.VIOLENCE;
  }

  static boolean isArmed(Mention.OfActor mention) {
    return mention
        .party()
        .actor()
        .likeliest()
        .map(actor -> ARMED.contains(actor.kind()))
        .orElse(false);
  }

  /** Whether a weapon or somebody armed is named in the sentence. */
  static boolean showsIn(Line line, WordClasses classes, List<WeaponWords.Weapon> weapons) {
    return !weapons.isEmpty()
        || line.found().actors().stream().anyMatch(Violence::isArmed)
        || classes.any(line.words(), 0, line.words().size(), "arms");
  }
}
