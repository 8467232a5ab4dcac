package attest.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells other senses of trigger words apart: a strike by teachers, a heart attack, a film that
 * bombed.
 */
final class Guards {
  private enum Where {
    BEFORE,
    AFTER,
    NEAR,
    OBJECT,
    SUBJECT
  }

  private record Guard(Where where, Set<String> words) {}

  private final Map<String, List<Guard>> byTrigger = new HashMap<>();

  static Guards english() {
    Guards guards = new Guards();
    for (List<String> row : Table.english("trigger-guards", 3)) {
      Where where = Where.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT));
      Guard guard = new Guard(where, Set.copyOf(List.of(row.get(2).split(" "))));
      guards.byTrigger.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(guard);
    }
    return guards;
  }

  /**
   * Whether the words around show that another sense is meant.
   *
   * @param base base form of the trigger's last word
   * @param sure whether the phrase alone says enough that words far away do not matter
   */
  boolean forbid(
      Wording words, int from, int to, String base, Optional<Arguments> arguments, boolean sure) {
    for (Guard guard : byTrigger.getOrDefault(base, List.of())) {
      boolean met =
          switch (guard.where()) {
            case BEFORE -> isBefore(words, from, guard.words());
            case AFTER -> words.is(to, guard.words());
            case NEAR -> !sure && words.holdAny(guard.words());
            case OBJECT ->
                arguments
                    .flatMap(Arguments::object)
                    .filter(c -> is(words, c, guard.words()))
                    .isPresent();
            case SUBJECT ->
                arguments
                    .flatMap(Arguments::doer)
                    .filter(c -> is(words, c, guard.words()))
                    .isPresent();
          };
      if (met) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBefore(Wording words, int from, Set<String> any) {
    int at = words.isHyphen(from - 1) ? from - 2 : from - 1;
    return words.is(at, any) || words.is(at, Set.of("'s")) && words.is(at - 1, any);
  }

  private static boolean is(Wording words, Chunk chunk, Set<String> any) {
    return words.stems(chunk.head()).stream().anyMatch(any::contains);
  }
}
