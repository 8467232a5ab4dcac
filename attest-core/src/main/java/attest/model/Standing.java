package attest.model;

/**
 * How a claim stands in its report: whether it is said to have happened, whether it is the news.
 *
 * @param modality whether it is said to have happened
 * @param discourse what it is in the report
 * @param repeated whether several happenings are told as one ("a number of strikes since last
 *     year")
 */
public record Standing(Modality modality, Discourse discourse, boolean repeated) {
  /** Whether a happening is said to have happened. */
  public enum Modality {
    ASSERTED,
    ALLEGED,
    DENIED,
    NEGATED,
    PLANNED,
    THREATENED,
    HYPOTHETICAL
  }

  /** What a claim is in its report. */
  public enum Discourse {
    /** The report's own main news. */
    MAIN,
    /** News of this report, but not its main one. */
    SECONDARY,
    /** An earlier or other happening told as background. */
    BACKGROUND,
    /** Told by a photo's caption. */
    CAPTION,
    /** The headline of another story. */
    RELATED
  }
}
