package attest.eval.suite;

import attest.confidence.Seen;

/**
 * One value that was read, and whether it is right.
 *
 * @param suite where it comes from
 * @param number the case's place in its suite
 */
record CalibrationPair(String suite, int number, Seen seen, boolean right) {}
