package attest.claim;

import attest.model.Cited;
import attest.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who takes part in a happening as one trigger, or several, tell it. */
final class Cast {
  private final List<Cited<Party>> actors = new ArrayList<>();
  private final List<Cited<Party>> targets = new ArrayList<>();
  private final List<Cited<Party>> victims = new ArrayList<>();

  List<Cited<Party>> actors() {
    return actors;
  }

  List<Cited<Party>> targets() {
    return targets;
  }

  List<Cited<Party>> victims() {
    return victims;
  }

  /** Codes of the countries that those who take part belong to. */
  Set<String> countries() {
    return Stream.of(actors, targets, victims)
        .flatMap(List::stream)
        .flatMap(party -> party.value().actor().likeliest().stream())
        .flatMap(actor -> actor.country().stream())
        .collect(Collectors.toSet());
  }

  void addAll(Cast other) {
    SameParty.addAll(actors, other.actors);
    SameParty.addAll(targets, other.targets);
    SameParty.addAll(victims, other.victims);
  }
}
