package attest.model;

/**
 * A part of a report's page and what it is. Cleaning marks zones; it never edits the text.
 *
 * @param kind what stands here
 * @param span where, in units of the report's text
 */
public record Zone(Kind kind, Span span) {
  /** What a part of a page is. */
  public enum Kind {
    HEADLINE,
    STANDFIRST,
    BODY,
    CAPTION,
    /** Headlines and teasers of other stories ("Read more"). */
    RELATED,
    /** Bylines, credits, share buttons: no statement of the report. */
    FURNITURE
  }
}
