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
 * @param holder the gazetteer's place for that unit; without such words, the spot that a distance
 *     from a known town gives, or the country that the rest of the report tells
 */
public record Location(
    String name,
    Found<Place> place,
    Relation relation,
    Optional<Double> kilometres,
    Optional<String> within,
    Optional<Place> holder) {
  /** A location whose larger unit, if any, is known by its words alone. */
  public Location(
      String name,
      Found<Place> place,
      Relation relation,
      Optional<Double> kilometres,
      Optional<String> within) {
    this(name, place, relation, kilometres, within, Optional.empty());
  }

  /** The same words with another answer of the gazetteer. */
  public Location withPlace(Found<Place> answer) {
    return new Location(name, answer, relation, kilometres, within, holder);
  }

  /** The same place inside of a larger one that the text names elsewhere. */
  public Location inside(String unit, Optional<Place> known) {
    return new Location(name, place, relation, kilometres, Optional.of(unit), known);
  }

  /**
   * The same place with what is known around it: the spot that a distance from a known town gives,
   * or the country that only the rest of the report tells.
   */
  public Location heldBy(Place larger) {
    return new Location(name, place, relation, kilometres, within, Optional.of(larger));
  }

  /** The place, or where the gazetteer does not know it the larger unit that holds it. */
  public Optional<Place> known() {
    return place.likeliest().or(() -> holder);
  }

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
