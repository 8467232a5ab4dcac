package attest.claim;

import attest.model.Count;

/**
 * How many, at tokens [from, to).
 *
 * @param number first token of the number itself, behind "at least"
 * @param count how many
 * @param more beyond those counted before: "a further 12", "12 more"
 */
record Quantity(int from, int number, int to, Count count, boolean more) {}
