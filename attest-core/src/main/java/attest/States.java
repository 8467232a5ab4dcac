package attest;

import attest.act.Naming;
import attest.actor.Registry;
import attest.model.Actor;
import java.util.Optional;

/** The registry's states, as acts ask for them. */
record States(Registry registry) implements Naming {
  @Override
  public Optional<Actor> state(String code) {
    return registry.stateOf(code);
  }

  @Override
  public Optional<Actor> named(String word) {
    return registry
        .findByName(word, Optional.empty())
        .likeliest()
        .filter(actor -> actor.kind() == Actor.Kind.STATE);
  }

  @Override
  public Optional<Actor> government(String code) {
    return registry.stateOf(code).flatMap(state -> registry.findById(state.id() + ".government"));
  }

  @Override
  public Optional<Actor> likewise(Actor actor, String code) {
    return registry.counterpart(actor, code);
  }
}
