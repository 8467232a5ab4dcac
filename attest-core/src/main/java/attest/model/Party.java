package attest.model;

/**
 * Somebody or something in a role of a claim: the words used and the actor that they stand for.
 *
 * @param words as written: "the group's commanders"
 * @param actor the registry's answer; {@link Found.None} for "unidentified gunmen" and strangers
 */
public record Party(String words, Found<Actor> actor) {
  /** The actor's usual name, or the words where none is known. */
  public String name() {
    return actor.likeliest().map(Actor::name).orElse(words);
  }
}
