package attest.link;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two claims may speak of the same parties. What an actor belongs to counts as the actor:
 * "Iraqi jets" and "Iraq" fit. Sides may be told the other way round ("clashes between").
 */
final class SameActors {
  private SameActors() {}

  static Evidence compare(Telling one, Telling other) {
    boolean doers = meet(one.doers(), other.doers());
    boolean sufferers = meet(one.sufferers(), other.sufferers());
    if (doers && sufferers) {
      return Evidence.strong(2.5, "the same actors on both sides");
    }
    if (doers || sufferers) {
      return contradict(one, other)
          ? Evidence.weak(0.5, "one side is the same, the other is not")
          : Evidence.weak(1.5, doers ? "the same actor" : "the same target");
    }
    Set<String> all = all(one);
    Set<String> others = all(other);
    if (all.isEmpty() || others.isEmpty()) {
      return Evidence.silent("one does not say who");
    }
    if (meet(all, others)) {
      return Evidence.weak(0.5, "the same party in another role");
    }
    return contradict(one, other)
        ? Evidence.bars("different actors")
        : Evidence.silent("actors that may differ");
  }

  private static boolean contradict(Telling one, Telling other) {
    return apart(one.doers(), other.doers()) || apart(one.sufferers(), other.sufferers());
  }

  private static boolean apart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && !meet(one, other);
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }

  private static Set<String> all(Telling telling) {
    Set<String> all = new TreeSet<>(telling.doers());
    all.addAll(telling.sufferers());
    return all;
  }
}
