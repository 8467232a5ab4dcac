package attest.compare;

import java.util.Optional;

/**
 * One happening as one side of a comparison knows it: an event of the ledger or a row of a data
 * set.
 *
 * @param id names it on its side, once
 * @param when its days
 * @param where its place
 * @param kind its kind
 * @param dead how many were killed
 * @param words who did what to whom, for a reader
 * @param leftOut why it does not count as extra or missed where it has no partner; empty = it does
 */
public record Happening(
    String id,
    When when,
    Where where,
    Kind kind,
    Dead dead,
    String words,
    Optional<String> leftOut) {}
