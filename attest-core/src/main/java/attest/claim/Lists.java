package attest.claim;

import java.util.List;
import java.util.Set;

/**
 * Tells apart what is only listed: "the group still carries out ambushes, killings and bombings"
 * describes a group and tells of no happening.
 */
final class Lists {
  private static final Set<String> LINKS = Set.of(",", "and", "or", "as", "well", "including");

  private Lists() {}

  /** Whether all triggers of the group are bare plurals in a list of such, without any figure. */
  static boolean isOnlyListed(Line line, List<Trigger> group, List<Trigger> all) {
    return line.found().figures().isEmpty()
        && group.stream().allMatch(t -> isBarePlural(line, t) && hasNeighbour(line, t, all));
  }

  private static boolean isBarePlural(Line line, Trigger trigger) {
    String tag = line.words().tag(trigger.head());
    boolean plural = tag.equals("NNS") || line.words().at(trigger.head()).endsWith("s");
    return !trigger.isVerb()
        && plural
        && line.chunks()
            .holding(trigger.head())
            .map(chunk ->
                !line.words().tag(chunk.from()).equals("DT")
                    && !line.words().tag(chunk.from()).equals("CD"))
            .orElse(true);
  }

  private static boolean hasNeighbour(Line line, Trigger trigger, List<Trigger> all) {
    return all.stream()
        .filter(other -> !other.equals(trigger) && isBarePlural(line, other))
        .anyMatch(other -> linked(line, trigger, other));
  }

  private static boolean linked(Line line, Trigger one, Trigger other) {
    int from = Math.min(one.to(), other.to());
    int to = Math.max(one.from(), other.from());
    for (int at = from; at < to; at++) {
      boolean adjective = line.words().tag(at).startsWith("JJ") || line.words().isNoun(at);
      if (!line.words().is(at, LINKS) && !adjective) {
        return false;
      }
    }
    return to - from <= 5;
  }
}
