package attest.export;

import attest.model.Actor;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Event;
import attest.model.Found.Candidate;
import attest.model.Party;
import attest.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody in a role of a claim.
 *
 * @param role {@code actor}, {@code target}, {@code victim} or {@code speaker}
 */
record PartyRow(Event event, Claim claim, String role, Party party) {
  /** The columns, in their order. */
  static final Columns<PartyRow> COLUMNS =
      Columns.<PartyRow>none()
          .code("event", "the event", row -> row.event().id().value())
          .code("claim", "the claim that names them", row -> row.claim().id().toString())
          .code("role", "actor, target, victim or speaker", PartyRow::role)
          .words("as_told", "the words for them", row -> row.party().words())
          .code(
              "actor",
              "id in the registry, where known",
              row -> row.actor().map(Actor::id).orElse(""))
          .decimal(
              "actor_confidence",
              "the score of the registry's answer, 0 to 1",
              row -> row.likeliest().map(Candidate::score));

  /** The parties of an event's claims, each once for a role of a claim. */
  static List<PartyRow> of(Event event) {
    List<PartyRow> rows = new ArrayList<>();
    for (Claim claim : event.claims()) {
      add(rows, event, claim, "actor", claim.roles().actors());
      add(rows, event, claim, "target", claim.roles().targets());
      add(rows, event, claim, "victim", claim.roles().victims());
      add(
          rows,
          event,
          claim,
          "speaker",
          claim.attributions().stream()
              .flatMap(chain -> chain.chain().stream())
              .map(Speaker::party)
              .toList());
    }
    return rows;
  }

  private static void add(
      List<PartyRow> rows, Event event, Claim claim, String role, List<Cited<Party>> parties) {
    parties.stream()
        .map(Cited::value)
        .distinct()
        .forEach(party -> rows.add(new PartyRow(event, claim, role, party)));
  }

  private Optional<Candidate<Actor>> likeliest() {
    return party.actor().candidates().stream().findFirst();
  }

  /** The registry's likeliest answer. */
  Optional<Actor> actor() {
    return likeliest().map(Candidate::value);
  }
}
