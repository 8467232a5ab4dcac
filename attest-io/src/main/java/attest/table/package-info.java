/** Tables that users bring: comma- or tab-separated, plain or zipped, refused by line. */
package attest.table;
