package attest.actor;

import attest.model.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * PLOVER's sectors of persons, by the office they hold on a day: a president is the government's, a
 * commander the army's; whoever held office before is one of the elite (PLOVER manual, actors).
 */
final class OfficeSectors {
  private static final List<String> FORMER = List.of("ELI");
  private static final Map<String, String> OF_STATE =
      Map.ofEntries(
          Map.entry("commander", "MIL"),
          Map.entry("chief of staff", "MIL"),
          Map.entry("general", "MIL"),
          Map.entry("speaker", "LEG"),
          Map.entry("senator", "LEG"),
          Map.entry("deputy", "LEG"),
          Map.entry("prosecutor", "JUD"),
          Map.entry("judge", "JUD"),
          Map.entry("candidate", "PTY"),
          Map.entry("cleric", "REL"),
          Map.entry("pope", "REL"));

  private OfficeSectors() {}

  static List<String> of(Actor person, Registry.At at, Registry registry) {
    List<Actor.Tie> ties = person.parents();
    if (ties.isEmpty()) {
      return List.of();
    }
    Optional<Actor.Tie> held =
        at.day()
            .map(day -> ties.stream().filter(tie -> tie.holdsOn(day)).findFirst())
            .orElse(Optional.of(ties.getFirst()));
    if (held.isPresent()) {
      return sectors(held.get(), registry);
    }
    boolean before = at.day().map(day -> ties.stream().anyMatch(t -> ended(t, day))).orElse(false);
    return before ? FORMER : sectors(ties.getFirst(), registry);
  }

  private static boolean ended(Actor.Tie tie, LocalDate day) {
    return tie.until().map(day::isAfter).orElse(false);
  }

  private static List<String> sectors(Actor.Tie tie, Registry registry) {
    boolean state = registry.findById(tie.to()).filter(Kinds::isState).isPresent();
    return state
        ? List.of(OF_STATE.getOrDefault(tie.role(), "GOV"))
        : registry.names(tie.to()).ploverSectors();
  }
}
