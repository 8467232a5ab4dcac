package attest.actor;

import attest.model.Actor;
import attest.model.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rules know while a report is read.
 *
 * @param local names that the report itself introduces
 * @param day the day of publication, if known
 * @param home code of the state that the report is about, if one stands out
 */
record Context(
    Registry registry,
    Nouns nouns,
    AliasIndex local,
    Optional<LocalDate> day,
    Optional<String> home,
    Discourse discourse) {
  /** The longest name at a piece, the report's own names first. */
  Optional<AliasIndex.Match> nameAt(Words words, int from) {
    Optional<AliasIndex.Match> own = local.longestAt(words, from);
    Optional<AliasIndex.Match> known = registry.index().longestAt(words, from);
    if (own.isEmpty() || known.isEmpty()) {
      return own.or(() -> known);
    }
    return known.get().to() > own.get().to() ? known : own;
  }

  /** Whom a name stands for; the report's own country decides between namesakes. */
  Found<Actor> choose(List<AliasIndex.Entry> entries, String name) {
    List<AliasIndex.Entry> atHome =
        entries.stream().filter(e -> home.isPresent() && e.actor().country().equals(home)).toList();
    return Registry.choose(
        atHome.isEmpty() ? entries : atHome, day, "no actor is called \"" + name + "\"");
  }

  Optional<Actor> homeState() {
    return home.flatMap(registry::stateOf);
  }

  /** The state that an actor is, governs or belongs to. */
  Optional<Actor> stateOf(Actor actor) {
    return actor.kind() == Actor.Kind.STATE
        ? Optional.of(actor)
        : actor.country().flatMap(registry::stateOf);
  }
}
