package attest.claim;

import attest.model.Count;
import attest.model.Figure.Population;

/**
 * A noun group that counts somebody or something, at tokens [from, to).
 *
 * @param noun token of the noun counted, or of the number where no noun stands
 * @param bare no noun stands: "killed 45"
 */
record Counted(
    int from,
    int noun,
    int to,
    Count count,
    Kind kind,
    Population whom,
    boolean more,
    boolean bare) {
  /** What shows how many. */
  enum Kind {
    NUMBER,
    /** "no one", "no casualties". */
    NONE,
    /** "a soldier". */
    ONE,
    /** "the commander", "his wife": may have been counted before. */
    DEFINITE,
    /** A person's name: may have been counted before. */
    NAMED,
    /** "he", "her": has been told of before. */
    PRONOUN
  }
}
