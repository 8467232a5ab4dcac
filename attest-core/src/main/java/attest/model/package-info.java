/** The field's vocabulary as immutable values; knows the JDK alone. */
package attest.model;
