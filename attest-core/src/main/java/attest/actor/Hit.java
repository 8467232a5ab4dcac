package attest.actor;

import attest.model.Actor;
import attest.model.Found;
import java.util.Optional;

/**
 * A party found in a sentence.
 *
 * @param from its first piece
 * @param to one past its last piece
 * @param found whom the words stand for
 * @param nominal whether they refer back instead of naming
 */
record Hit(int from, int to, Found<Actor> found, boolean nominal) {
  static Hit named(int from, int to, Actor actor, double score) {
    return new Hit(from, to, new Found.One<>(actor, score), false);
  }

  static Hit nominal(int from, int to, Actor actor, double score) {
    return new Hit(from, to, new Found.One<>(actor, score), true);
  }

  static Hit none(int from, int to, String why) {
    return new Hit(from, to, new Found.None<>(why), true);
  }

  Optional<Actor> actor() {
    return found.likeliest();
  }

  Hit between(int start, int end) {
    return new Hit(start, end, found, nominal);
  }
}
