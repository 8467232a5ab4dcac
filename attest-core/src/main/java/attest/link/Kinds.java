package attest.link;

import attest.model.Claim;
import attest.model.EventType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    int number = 0;
    for (String line : lines()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalStateException(RESOURCE + ":" + number + ": no colon in " + line);
      }
      Set<EventType> kinds = kinds(line.substring(colon + 1), number);
      String head = line.substring(0, colon).strip();
      if (head.equals("family")) {
        families.add(kinds);
      } else {
        generic.put(kind(head, number), kinds);
      }
    }
    return new Kinds(List.copyOf(families), generic);
  }

  private static List<String> lines() {
    try (InputStream in = Kinds.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<EventType> kinds(String words, int line) {
    Set<EventType> kinds = EnumSet.noneOf(EventType.class);
    for (String word : words.strip().split("\\s+")) {
      kinds.add(kind(word, line));
    }
    return kinds;
  }

  private static EventType kind(String id, int line) {
    return EventType.find(id)
        .orElseThrow(() -> new IllegalStateException(RESOURCE + ":" + line + ": no kind " + id));
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
