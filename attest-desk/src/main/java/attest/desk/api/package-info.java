/** What the desk's server answers, resource by resource, as its contract says. */
@org.jspecify.annotations.NullMarked
package attest.desk.api;
