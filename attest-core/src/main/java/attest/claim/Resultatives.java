package attest.claim;

import attest.model.Figure.Harm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds verbs whose end stands behind those harmed: "shot one dead", "beat a trader to death",
 * "burned two men alive".
 */
final class Resultatives {
  /** Those killed, and the verb that says how. */
  record Killed(Counted group, Cue cue) {}

  private static final Set<String> VERBS = WordSet.english("resultatives.verbs");
  private static final Set<String> ALIVE = WordSet.english("resultatives.alive");

  private Resultatives() {}

  /** Those that the sentence so tells as killed. */
  static List<Killed> in(Wording text, List<Counted> groups) {
    List<Killed> found = new ArrayList<>();
    for (Counted group : groups) {
      int verb = group.from() - 1;
      boolean told =
          !group.bare() || group.kind() == Counted.Kind.NUMBER || group.kind() == Counted.Kind.ONE;
      if (told && isDeadly(text, verb, group.to())) {
        found.add(new Killed(group, new Cue(verb, verb + 1, Harm.KILLED, Cue.Voice.OBJECT)));
      }
    }
    return found;
  }

  private static boolean isDeadly(Wording text, int verb, int behind) {
    boolean dead =
        text.at(behind).equals("dead")
            || text.at(behind).equals("to") && text.at(behind + 1).equals("death");
    return dead && text.is(verb, VERBS) || text.at(behind).equals("alive") && text.is(verb, ALIVE);
  }
}
