/**
 * Where reports, claims and events are kept: the {@link attest.ledger.Ledger} and one in memory.
 */
package attest.ledger;
