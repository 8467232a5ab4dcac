/** Events out: the forms in which people take them to other programs. */
package attest.export;
