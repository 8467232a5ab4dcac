/** The ledger in one SQLite file. */
package attest.ledger.sqlite;
