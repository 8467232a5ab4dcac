/** The command line: one file per command, and the pages that they print. */
package attest.app;
