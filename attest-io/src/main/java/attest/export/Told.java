package attest.export;

import attest.model.Cited;
import attest.model.Claim;
import attest.model.Event;
import attest.model.EventType;
import attest.model.Party;
import attest.model.Standing;
import attest.model.TimeSpan;
import java.util.List;
import java.util.Optional;

/**
 * What is told of a happening, by one claim or by all claims of an event.
 *
 * @param spot where it is put on a map
 */
record Told(
    EventType type, Standing standing, Optional<TimeSpan> time, Spot spot, Claim.Roles roles) {
  static Told of(Event event) {
    return new Told(
        event.type(), event.standing(), event.time(), Spot.of(event.place()), event.roles());
  }

  static Told of(Claim claim) {
    return new Told(
        claim.type().value(),
        claim.standing(),
        claim.time().map(Cited::value),
        Spot.of(claim.place().map(Cited::value)),
        claim.roles());
  }

  /** Names of parties, each once. */
  static List<String> names(List<Cited<Party>> parties) {
    return parties.stream().map(party -> party.value().name()).distinct().toList();
  }

  /** Ids of the parties that the registry knows, each once. */
  static List<String> ids(List<Cited<Party>> parties) {
    return parties.stream()
        .flatMap(party -> party.value().actor().likeliest().stream())
        .map(actor -> actor.id())
        .distinct()
        .toList();
  }
}
