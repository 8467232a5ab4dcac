package attest.entity;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whom or what a phrase speaks of: "the engineer Ana Ruiz" has a name and a description, "three
 * passengers" a description and a number.
 *
 * @param name a person's name as written, without titles
 * @param description who the person is, or what the things are, without article and number
 * @param number how many, where it is told; one for a single person or thing
 * @param plural whether they are several
 * @param kind people, a body of people, or things and premises
 */
public record Described(
    Optional<String> name,
    Optional<String> description,
    OptionalInt number,
    boolean plural,
    Kind kind) {
  /** What is spoken of. */
  public enum Kind {
    PEOPLE,
    BODY,
    /** A body that has its house: bank, embassy, ministry. */
    PREMISES,
    THING,
    /** Where something is, or what is no thing at all: "the village", "democracy". */
    AREA,
    /** Something done: "the murder". */
    DEED,
    UNKNOWN
  }

  /** The name, else the description. */
  public String words() {
    return name.or(() -> description).orElse("");
  }
}
