/** The desk: the server on which people look at events and decide about them. */
@org.jspecify.annotations.NullMarked
package attest.desk;
