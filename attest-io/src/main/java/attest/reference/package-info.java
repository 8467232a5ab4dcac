/** Tables of the field's data sets, read to compare a ledger with them. */
package attest.reference;
