package attest.confidence;

import java.util.Locale;

/** A field of a claim whose confidence is calibrated by itself. */
public enum Field {
  /** What kind of happening it is. */
  KIND,
  TIME,
  PLACE,
  KILLED,
  WOUNDED,
  /** Each of those who did it. */
  ACTOR,
  /** Each of those whom it was aimed at or who were harmed. */
  TARGET;

  /** Its name in files: {@code killed}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
