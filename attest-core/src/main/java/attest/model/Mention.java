package attest.model;

/** A stretch of a sentence that names a time, a place or an actor, with what it stands for. */
public sealed interface Mention {
  /** Where it stands in the report's text. */
  Span span();

  /** Index of its sentence in the report. */
  int sentence();

  /** "on Friday", "last year". */
  record OfTime(Span span, int sentence, Found<TimeSpan> time) implements Mention {}

  /** "south of the town of Deshaisha"; {@code name} is the span of "Deshaisha" alone. */
  record OfPlace(Span span, int sentence, Span name, Location location) implements Mention {}

  /**
   * "Iraqi F-16 jets", "the group", "its".
   *
   * @param nominal whether it refers back instead of naming ("the group", "it")
   */
  record OfActor(Span span, int sentence, Party party, boolean nominal) implements Mention {}

  /**
   * A name that tells where the report plays without being told as a place of anything: "HAJIN,
   * Syria -", "the Hajin Police Department".
   *
   * @param location the place named
   */
  record OfScene(Span span, int sentence, Location location, Cue cue) implements Mention {}

  /** How a name tells the scene of a report. */
  enum Cue {
    /** The place from which the report was filed. */
    DATELINE,
    /** A police force, council or court that is named after where it serves. */
    LOCAL_BODY,
    /** Words that tell a country alone: "Nigerian troops", "the naira", a rebel group's home. */
    COUNTRY
  }
}
