/** Tells copies from independent reports and joins claims of one happening to events. */
package attest.link;
