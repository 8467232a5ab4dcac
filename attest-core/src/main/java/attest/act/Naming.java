package attest.act;

import attest.model.Actor;
import java.util.Optional;

/** How acts learn the state that a country or its adjective stands for. */
public interface Naming {
  /** The state that an ISO 3166-1 alpha-2 code stands for. */
  Optional<Actor> state(String code);

  /** The state that a name, an adjective or a capital stands for: "Danish", "Copenhagen". */
  Optional<Actor> named(String word);

  /** The government of the state that an ISO 3166-1 alpha-2 code stands for. */
  Optional<Actor> government(String code);

  /**
   * The same part of another state: of "lawmakers" and {@code NO} its parliament; empty where the
   * actor is no part that every state has.
   *
   * @param code ISO 3166-1 alpha-2
   */
  Optional<Actor> likewise(Actor actor, String code);
}
