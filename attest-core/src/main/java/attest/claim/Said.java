package attest.claim;

import attest.model.Attribution;
import attest.model.Span;

/**
 * Something said, and who says it.
 *
 * @param by the chain of speakers, outermost first
 * @param sentence index of the sentence where it is said
 * @param content what is said, as far as it stands in that sentence
 */
record Said(Attribution by, int sentence, Span content) {}
