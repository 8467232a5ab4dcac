package attest.link;

import attest.model.Claim;
import attest.model.EventType;
import attest.resource.ResourceFile;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which kinds may be told of one happening: "an explosion" and "a car bomb" may, "an air strike"
 * and "a protest" may not. The families stand in {@code kinds.txt}.
 */
final class Kinds {
  /** How well two kinds fit; NONE = never one happening. */
  enum Fit {
    SAME,
    /** Of one family: two names that reports mix up. */
    FAMILY,
    /** One of them says little: "an attack". */
    GENERIC,
    NONE
  }

  private static final String RESOURCE = "kinds.txt";
  private static final Set<EventType> ATTRIBUTIONS =
      EnumSet.of(EventType.CLAIM_OF_RESPONSIBILITY, EventType.DENIAL);

  private final List<Set<EventType>> families;
  private final Map<EventType, Set<EventType>> generic;

  private Kinds(List<Set<EventType>> families, Map<EventType, Set<EventType>> generic) {
    this.families = families;
    this.generic = generic;
  }

  /** The shipped families. */
  static Kinds load() {
    List<Set<EventType>> families = new java.util.ArrayList<>();
    Map<EventType, Set<EventType>> generic = new EnumMap<>(EventType.class);
    for (ResourceFile.Line line : ResourceFile.lines(Kinds.class, RESOURCE)) {
      int colon = line.text().indexOf(':');
      if (colon < 0) {
        throw line.fault("no colon in " + line.text());
      }
      Set<EventType> kinds = kinds(line, line.text().substring(colon + 1));
      String head = line.text().substring(0, colon).strip();
      if (head.equals("family")) {
        families.add(kinds);
      } else {
        generic.put(kind(line, head), kinds);
      }
    }
    return new Kinds(List.copyOf(families), generic);
  }

  private static Set<EventType> kinds(ResourceFile.Line line, String words) {
    Set<EventType> kinds = EnumSet.noneOf(EventType.class);
    for (String word : words.strip().split("\\s+")) {
      kinds.add(kind(line, word));
    }
    return kinds;
  }

  private static EventType kind(ResourceFile.Line line, String id) {
    return EventType.find(id).orElseThrow(() -> line.fault("no kind " + id));
  }

  Fit fit(EventType one, EventType other) {
    if (one == other) {
      return Fit.SAME;
    }
    for (Set<EventType> family : families) {
      if (family.contains(one) && family.contains(other)) {
        return Fit.FAMILY;
      }
    }
    return covers(one, other) || covers(other, one) ? Fit.GENERIC : Fit.NONE;
  }

  private boolean covers(EventType wide, EventType narrow) {
    return generic.getOrDefault(wide, Set.of()).contains(narrow);
  }

  /** Whether a kind says so little that another one is more telling. */
  boolean isGeneric(EventType kind) {
    return generic.containsKey(kind);
  }

  /** Whether a claim tells of something that happened, or may have: only such make events. */
  boolean isHappening(Claim claim) {
    if (ATTRIBUTIONS.contains(claim.type().value())) {
      return false;
    }
    return switch (claim.standing().modality()) {
      case ASSERTED, ALLEGED, DENIED -> true;
      case NEGATED, PLANNED, THREATENED, HYPOTHETICAL -> false;
    };
  }
}
