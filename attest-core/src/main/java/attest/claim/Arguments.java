package attest.claim;

import java.util.Optional;

/**
 * What stands around a verb.
 *
 * @param passive whether its subject suffers what it tells
 * @param doer subject of the active, "by" phrase of the passive
 * @param object object of the active, subject of the passive
 * @param end one past the last token used on its right side
 */
record Arguments(boolean passive, Optional<Chunk> doer, Optional<Chunk> object, int end) {}
