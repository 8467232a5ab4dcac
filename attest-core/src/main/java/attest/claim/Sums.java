package attest.claim;

import attest.model.Count;
import java.util.ArrayList;
import java.util.List;

/** Adds up figures that one sentence joins: "three soldiers and two policemen" are five. */
final class Sums {
  private Sums() {}

  static Count of(List<Count> counts) {
    long low = 0;
    long high = 0;
    boolean open = false;
    boolean about = false;
    for (Count count : counts) {
      low += count.least().orElse(0);
      high += count.most().orElse(0);
      open |= count.most().isEmpty();
      about |= count instanceof Count.About;
    }
    int least = (int) Math.min(low, Integer.MAX_VALUE);
    int most = (int) Math.min(high, Integer.MAX_VALUE);
    if (open) {
      return new Count.AtLeast(least);
    }
    if (least != most) {
      return new Count.Between(least, Math.max(least, most));
    }
    return about ? new Count.About(least) : new Count.Exactly(least);
  }

  /**
   * Leaves out what only says again who was counted: "Rami Said, a farmer, was killed", "five
   * people, three soldiers and two policemen, were killed".
   */
  static List<Victims.Victim> withoutAppositions(Wording text, List<Victims.Victim> victims) {
    if (victims.size() < 2) {
      return victims;
    }
    Count rest =
        of(victims.subList(1, victims.size()).stream().map(v -> v.counted().count()).toList());
    if (victims.size() > 2 && rest.equals(victims.getFirst().counted().count())) {
      return List.of(victims.getFirst());
    }
    List<Victims.Victim> kept = new ArrayList<>();
    for (Victims.Victim victim : victims) {
      if (!kept.isEmpty() && saysWhich(text, kept.getLast().counted(), victim.counted())) {
        continue;
      }
      boolean comma = text.at(victim.counted().from() - 1).equals(",");
      boolean name = victim.counted().kind() == Counted.Kind.NAMED;
      boolean behindName = !kept.isEmpty() && kept.getLast().counted().kind() == Counted.Kind.NAMED;
      boolean joinedName =
          !kept.isEmpty() && name && kept.getLast().counted().to() == victim.counted().from();
      boolean again = !kept.isEmpty() && comma && name != behindName;
      if (!again && !joinedName) {
        kept.add(victim);
      }
    }
    return kept;
  }

  /** "three herders - two from one clan", "three people (a teacher and two pupils)". */
  private static boolean saysWhich(Wording text, Counted whole, Counted part) {
    int most = whole.count().most().orElse(0);
    if (most < 2 || part.count().least().orElse(most) >= most) {
      return false;
    }
    boolean opened = text.is(part.from() - 1, ",", "(", ":");
    return part.bare() && (opened || isBehindDash(text, whole.to(), part.from()))
        || isInBrackets(text, whole.to(), part.from());
  }

  /** "three herders - two from one clan and one from another". */
  private static boolean isBehindDash(Wording text, int from, int to) {
    boolean dash = false;
    for (int at = from; at < to; at++) {
      if (text.isVerb(at)) {
        return false;
      }
      dash |= text.isHyphen(at);
    }
    return dash;
  }

  private static boolean isInBrackets(Wording text, int from, int to) {
    boolean open = false;
    for (int at = from; at < to; at++) {
      open = text.at(at).equals("(") || open && !text.at(at).equals(")");
    }
    return open;
  }
}
