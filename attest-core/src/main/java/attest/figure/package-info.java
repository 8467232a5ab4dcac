/** An event's figures side by side, and the named policies that make low, best and high of them. */
package attest.figure;
