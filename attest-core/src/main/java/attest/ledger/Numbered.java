package attest.ledger;

/**
 * Something kept with the number of the change that added it.
 *
 * @param number as in {@link Change#number}
 * @param value what was added
 */
public record Numbered<T>(long number, T value) {}
