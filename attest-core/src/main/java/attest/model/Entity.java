package attest.model;

import java.util.Locale;

/**
 * A stretch of a report that speaks of somebody or something, named ("Raqqa") or not ("the
 * airfield").
 *
 * @param span from its first to its last word, determiner included
 * @param sentence index of its sentence
 * @param kind what it speaks of; kinds follow the defence entity scheme of the re3d data set
 */
public record Entity(Span span, int sentence, Kind kind) {
  /** What an entity is. */
  public enum Kind {
    /** A body, a force, a state that acts, or a group of people. */
    ORGANISATION,
    PERSON,
    LOCATION,
    QUANTITY,
    TIME,
    MONEY,
    WEAPON,
    /** Aircraft, ships and armoured vehicles. */
    MILITARY_PLATFORM,
    VEHICLE,
    DOCUMENT
  }

  /** The word used in files: {@code military_platform}. */
  public String kindId() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
