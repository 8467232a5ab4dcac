package attest.time;

import attest.model.Found;
import attest.model.Span;
import attest.model.TimeSpan;

/**
 * Words of a report that tell a time, as TIMEX3 (TimeML 1.2.1, section 2.2) marks them: durations
 * and sets included, prepositions left out.
 *
 * @param span where it stands in the report's text
 * @param sentence index of its sentence
 * @param timex3 the TIMEX3 value: {@code 2018-06-22}, {@code P3D}, {@code PRESENT_REF}
 * @param time the days meant; none for durations, sets and vague words
 */
public record TimeExpression(
    Span span, int sentence, Kind kind, String timex3, Found<TimeSpan> time) {
  /** The TIMEX3 type. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
