package attest.claim;

import java.util.List;
import java.util.Set;

/** Finds those harmed twice over: "was shot in the head and later died", "kidnapped and killed". */
final class Shared {
  private static final Set<String> JOINTS = WordSet.english("shared.joints");
  private static final Set<String> PREPOSITIONS = WordSet.english("victims.prepositions");
  private static final int REACH = 16;

  /** A cue and those who suffered it. */
  record Harmed(Cue cue, List<Victims.Victim> victims) {}

  private Shared() {}

  /** Those harmed by an earlier cue of another harm whose subject the given cue shares. */
  static List<Victims.Victim> of(Groups groups, Cue cue, List<Harmed> before) {
    for (Harmed harmed : before.reversed()) {
      boolean another = harmed.cue().harm() != cue.harm() && !harmed.victims().isEmpty();
      boolean near = cue.from() - harmed.cue().to() <= REACH && cue.from() >= harmed.cue().to();
      if (another && near && isJoined(groups, harmed.cue().to(), cue)) {
        return harmed.victims();
      }
    }
    return List.of();
  }

  /** A joint right before the cue and nobody else in between who could be its subject. */
  private static boolean isJoined(Groups groups, int from, Cue cue) {
    Wording text = groups.text();
    if (cue.voice() != Cue.Voice.SUBJECT) {
      return false;
    }
    int at = cue.from() - 1;
    while (at >= from
        && (text.isAdverb(at) || text.is(at, "was", "were", "later", "had", "been"))) {
      at--;
    }
    if (at < from || !text.is(at, JOINTS)) {
      return false;
    }
    for (Counted group : groups.all()) {
      boolean between = group.from() >= from && group.to() <= cue.from();
      if (between && !text.is(group.from() - 1, PREPOSITIONS) && group.from() > from) {
        return false;
      }
    }
    return true;
  }
}
