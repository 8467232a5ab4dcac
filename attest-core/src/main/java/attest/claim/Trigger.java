package attest.claim;

import attest.model.EventType;
import java.util.Optional;

/**
 * Words of a sentence that tell a happening.
 *
 * @param from its first token
 * @param to one past its last token
 * @param sense what they tell
 * @param arguments what stands around a verb; for an event noun, around the verb that carries it
 * @param sure whether they tell it by themselves; else they only refer back
 */
record Trigger(int from, int to, Sense sense, Optional<Arguments> arguments, boolean sure) {
  EventType type() {
    return sense.type();
  }

  boolean isVerb() {
    return sense.verb();
  }

  /** The token that stands for it: the verb, or the last noun. */
  int head() {
    return sense.verb() ? from : to - 1;
  }

  boolean overlaps(int start, int end) {
    return from < end && start < to;
  }
}
