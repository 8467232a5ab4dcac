package attest.imports;

/**
 * What an import brought into a ledger.
 *
 * @param readings readings of reports
 * @param versions versions of events, those withdrawn or merged among them
 */
public record Imported(long readings, long versions) {}
