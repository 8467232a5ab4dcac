package attest.act;

import attest.model.Actor;
import java.util.Optional;

/** How acts learn the state that a country or its adjective stands for. */
public interface Naming {
  /** The state that an ISO 3166-1 alpha-2 code stands for. */
  Optional<Actor> state(String code);

  /** The state that an adjective stands for: "Danish". */
  Optional<Actor> adjective(String word);
}
