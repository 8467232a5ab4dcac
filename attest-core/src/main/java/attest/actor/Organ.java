package attest.actor;

import attest.model.Actor;
import java.util.List;
import java.util.Optional;

/**
 * What every state has: army, police, ministries, and its civilians, protesters, rebels.
 *
 * @param id the part of the registry id after the state's: {@code air-force}
 * @param kind what sort of actor
 * @param pattern its name with {@code %s} for the adjective and {@code %n} for the state's name
 * @param sectors PLOVER sectors
 * @param acled ACLED's name with {@code %n}; empty for none
 */
record Organ(
    String id, Actor.Kind kind, String pattern, List<String> sectors, Optional<String> acled) {
  static Organ of(Rows.Row row) {
    return new Organ(
        row.text(0),
        ActorFile.kind(row, 1),
        row.text(2),
        List.of(row.text(3).split(" ", -1)),
        row.values(4).stream().findFirst());
  }

  Actor in(State state) {
    String name = pattern.replace("%s", state.adjective()).replace("%n", state.name());
    Actor.Tie tie = new Actor.Tie(state.id(), "part", Optional.empty(), Optional.empty());
    return new Actor(
        state.id() + "." + id, name, List.of(), kind, Optional.of(state.code()), List.of(tie));
  }
}
