package attest.claim;

import attest.model.EventType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which kinds of happening may be one told in two ways, and which of two kinds tells more. */
final class Kinship {
  private final List<Set<EventType>> families = new ArrayList<>();
  private final Map<EventType, Set<EventType>> generic = new EnumMap<>(EventType.class);
  private final Map<EventType, Integer> rank = new EnumMap<>(EventType.class);

  static Kinship load() {
    Kinship kinship = new Kinship();
    for (List<String> row : Table.english("kinship", 2)) {
      List<EventType> types = new ArrayList<>();
      for (String id : row.get(1).split(" ")) {
        types.add(
            EventType.find(id)
                .orElseThrow(() -> new IllegalStateException("kinship.tsv: no kind " + id)));
      }
      switch (row.get(0)) {
        case "family" -> kinship.families.add(EnumSet.copyOf(types));
        case "telling" -> types.forEach(type -> kinship.rank.put(type, kinship.rank.size()));
        default ->
            kinship.generic.put(EventType.find(row.get(0)).orElseThrow(), EnumSet.copyOf(types));
      }
    }
    return kinship;
  }

  /** Whether both kinds may be told of one happening. */
  boolean fit(EventType one, EventType other) {
    return one == other
        || families.stream().anyMatch(f -> f.contains(one) && f.contains(other))
        || generic.getOrDefault(one, Set.of()).contains(other)
        || generic.getOrDefault(other, Set.of()).contains(one);
  }

  /** Whether the first kind says more than the second. */
  boolean tellsMore(EventType one, EventType other) {
    return rank(one) > rank(other);
  }

  private int rank(EventType type) {
    return rank.getOrDefault(type, 100);
  }
}
