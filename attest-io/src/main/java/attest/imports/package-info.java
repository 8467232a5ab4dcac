/** Files that come into a ledger other than by being read as reports. */
package attest.imports;
