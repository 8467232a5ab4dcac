package attest.actor;

import attest.model.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The state that a report is about, if one stands out, told by the names in it. */
final class Home {
  /** The share of all names of states and their bodies that the first one must have. */
  private static final double SHARE = 0.6;

  private Home() {}

  static Optional<String> of(Registry registry, List<Words> sentences) {
    Map<String, Integer> count = new TreeMap<>();
    for (Words words : sentences) {
      int at = 0;
      while (at < words.size()) {
        Optional<AliasIndex.Match> match = registry.index().longestAt(words, at);
        match
            .map(m -> m.first().actor())
            .filter(a -> a.kind() != Actor.Kind.PERSON)
            .flatMap(Actor::country)
            .ifPresent(code -> count.merge(code, 1, Integer::sum));
        at = match.map(AliasIndex.Match::to).orElse(at + 1);
      }
    }
    int all = count.values().stream().mapToInt(Integer::intValue).sum();
    return count.entrySet().stream()
        .filter(e -> e.getValue() >= SHARE * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
