package attest.model;

import java.util.Optional;

/**
 * A place as a report tells it: the name, how the happening lay to it, and what it may be.
 *
 * @param name the name as written
 * @param place the gazetteer's answer
 * @param relation how the happening lies to that place
 * @param kilometres distance from it, where the words give one
 * @param within the larger unit that the text itself names ("in Deir ez-Zor province"), as written
 */
public record Location(
    String name,
    Found<Place> place,
    Relation relation,
    Optional<Double> kilometres,
    Optional<String> within) {
  /** How a happening lies to a named place. */
  public enum Relation {
    IN,
    NEAR,
    NORTH_OF,
    NORTHEAST_OF,
    EAST_OF,
    SOUTHEAST_OF,
    SOUTH_OF,
    SOUTHWEST_OF,
    WEST_OF,
    NORTHWEST_OF,
    /** Off the coast, outside the town. */
    OUTSIDE,
    BETWEEN,
    /** Along a border, road or river. */
    ALONG;

    /** The words for it: {@code south of}. */
    public String words() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }
}
