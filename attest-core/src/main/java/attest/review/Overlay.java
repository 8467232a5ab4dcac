package attest.review;

import attest.model.Cited;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import attest.model.Found;
import attest.model.How;
import attest.model.Party;
import attest.model.ReportId;
import attest.model.Ruling;
import attest.model.Span;
import attest.review.ReviewedEvent.Decided;
import java.util.List;
import java.util.Optional;

/**
 * Lays decided fields over an event. Names that a person gives rest on the words pointed at, or on
 * the evidence of the event's first claim. Killed and wounded stay as told: a person's number
 * stands beside them.
 */
final class Overlay {
  private static final String RULE = "review";

  private Overlay() {}

  static Event over(Event event, List<Decided> decided) {
    Event now = event;
    for (Decided one : decided) {
      if (one.review().value().ruling() instanceof Ruling.Correct(Ruling.Field field, var value)) {
        now = with(now, field, value);
      }
    }
    return now;
  }

  private static Event with(Event event, Ruling.Field field, Ruling.Value value) {
    Optional<String> after = value.after();
    return switch (field) {
      case TYPE ->
          new Event(
              event.id(),
              after.map(FieldText::type).orElse(event.type()),
              event.standing(),
              event.claims(),
              event.origins(),
              event.time(),
              event.place(),
              event.roles());
      case TIME ->
          new Event(
              event.id(),
              event.type(),
              event.standing(),
              event.claims(),
              event.origins(),
              after.map(EdtfText::read),
              event.place(),
              event.roles());
      case PLACE ->
          new Event(
              event.id(),
              event.type(),
              event.standing(),
              event.claims(),
              event.origins(),
              event.time(),
              after.map(FieldText::location),
              event.roles());
      case ACTORS -> roles(event, value, field);
      case TARGETS -> roles(event, value, field);
      case VICTIMS -> roles(event, value, field);
      case KILLED, WOUNDED -> event;
    };
  }

  private static Event roles(Event event, Ruling.Value value, Ruling.Field field) {
    Claim.Roles old = event.roles();
    List<Span> at = words(event, value);
    List<Cited<Party>> named =
        value.after().map(FieldText::names).orElse(List.of()).stream()
            .map(name ->
                known(event, name)
                    .orElseGet(() -> new Party(name, new Found.None<>("named by a person"))))
            .map(party -> new Cited<>(party, at, new How(RULE, 1)))
            .toList();
    Claim.Roles roles =
        new Claim.Roles(
            field == Ruling.Field.ACTORS ? named : old.actors(),
            field == Ruling.Field.TARGETS ? named : old.targets(),
            field == Ruling.Field.VICTIMS ? named : old.victims(),
            old.weapons());
    return new Event(
        event.id(),
        event.type(),
        event.standing(),
        event.claims(),
        event.origins(),
        event.time(),
        event.place(),
        roles);
  }

  /** A party of the event by that name, so that its registry entry is kept. */
  private static Optional<Party> known(Event event, String name) {
    return event.claims().stream()
        .map(Claim::roles)
        .flatMap(roles ->
            List.of(roles.actors(), roles.targets(), roles.victims()).stream()
                .flatMap(List::stream))
        .map(Cited::value)
        .filter(party -> party.name().equals(name) || party.words().equals(name))
        .findFirst();
  }

  private static List<Span> words(Event event, Ruling.Value value) {
    return value
        .words()
        .filter(words -> reports(event).contains(words.report()))
        .map(words -> List.of(words.at()))
        .orElseGet(() -> event.claims().getFirst().evidence());
  }

  private static List<ReportId> reports(Event event) {
    return event.claims().stream().map(Claim::id).map(ClaimId::report).toList();
  }
}
