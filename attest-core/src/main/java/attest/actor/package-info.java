/**
 * Who a report's words stand for: the registry of actors, and the finder of names, role nouns and
 * references. Knows the model alone.
 */
package attest.actor;
