package attest.actor;

import attest.model.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The parties that a report has named so far, for words that refer back to them. */
final class Discourse {
  /** How far back a reference reaches, in sentences. */
  private static final int REACH = 8;

  /** How many parties are looked at, whatever the length of the sentences. */
  private static final int MOST = 200;

  /**
   * A party as it was named.
   *
   * @param subject whether it led its sentence or clause
   * @param place whether a state stood there as a place: "in Syria"
   */
  record Named(Actor actor, int sentence, int piece, boolean subject, boolean place) {}

  private final List<Named> named = new ArrayList<>();

  void add(Named party) {
    named.add(party);
  }

  /** The party named last that fits. */
  Optional<Actor> latest(int sentence, Predicate<Actor> fits) {
    for (int i = named.size() - 1; i >= oldest(); i--) {
      Named party = named.get(i);
      if (sentence - party.sentence() > REACH) {
        return Optional.empty();
      }
      if (!party.place() && fits.test(party.actor())) {
        return Optional.of(party.actor());
      }
    }
    return Optional.empty();
  }

  /** The state named last, as a party or else as a place. */
  Optional<Actor> latestState(int sentence) {
    Predicate<Actor> state = actor -> actor.kind() == Actor.Kind.STATE;
    return latest(sentence, state)
        .or(() ->
            named.reversed().stream().limit(MOST).map(Named::actor).filter(state).findFirst());
  }

  private int oldest() {
    return Math.max(0, named.size() - MOST);
  }

  /**
   * The party that a pronoun most likely means: what led this or one of the two sentences before,
   * then what was named last.
   */
  Optional<Actor> salient(int sentence, Predicate<Actor> fits) {
    Named best = null;
    double bestScore = 0;
    for (int i = named.size() - 1; i >= oldest(); i--) {
      Named party = named.get(i);
      int back = sentence - party.sentence();
      if (back > 2) {
        break;
      }
      double score = (party.subject() ? 2 : 1.5) - 0.8 * back - 0.001 * (named.size() - i);
      if (!party.place() && fits.test(party.actor()) && score > bestScore) {
        best = party;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best).map(Named::actor);
  }

  /** Whether the actor was named in a sentence by a phrase that starts within these pieces. */
  boolean isNamedAt(int sentence, int first, int last, Actor actor) {
    for (int i = named.size() - 1; i >= 0 && named.get(i).sentence() == sentence; i--) {
      Named party = named.get(i);
      if (party.piece() >= first && party.piece() <= last && party.actor().equals(actor)) {
        return true;
      }
    }
    return false;
  }
}
