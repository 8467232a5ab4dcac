/** The events as the desk lists, maps and counts them: made from the ledger, made anew at will. */
@org.jspecify.annotations.NullMarked
package attest.desk.index;
