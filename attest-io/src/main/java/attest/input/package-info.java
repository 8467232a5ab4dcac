/**
 * Bytes in, reports out: text files, web pages, JSON Lines, folders; what cannot be read is said.
 */
package attest.input;
