package attest.time;

import java.util.Optional;

/** One family of time expressions, such as weekdays, with its rules. */
@FunctionalInterface
interface Family {
  /** The longest expression of this family that starts at the given word. */
  Optional<Phrase> at(Words words, int from);
}
